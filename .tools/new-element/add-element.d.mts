export const kinds: Record<string, unknown>;
export function addElement(root: string, name: string, kind: string): string[];
