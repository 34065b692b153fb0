const said = new Set<string>();

/** Tells the page's developers something, once however often it happens. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`anti-fraud-elements: ${message}`);
}
