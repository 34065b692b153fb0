/** An element that holds the HTML, as an HTML parser reads it. */
export function elementHolding(html: string, name = 'div'): HTMLElement {
  const element = document.createElement(name);
  element.innerHTML = html;
  return element;
}
