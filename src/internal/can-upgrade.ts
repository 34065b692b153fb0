/** Whether elements can work on this page; where not, the page's own text is left standing. */
export function canUpgrade(): boolean {
  return typeof customElements !== 'undefined';
}
