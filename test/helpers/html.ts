/** An element that holds the HTML, as an HTML parser reads it. */
export function elementHolding(html: string, name = 'div'): HTMLElement {
  const element = document.createElement(name);
  element.innerHTML = html;
  return element;
}

/** The same as JSON would say it: a field that is undefined is no field. */
export const withoutUndefined = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value)) as Value;
