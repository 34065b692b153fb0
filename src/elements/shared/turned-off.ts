/**
 * Whether a page has turned something off where the element stands, as it does for large text
 * (`--af-motion: none`). What style sheets can do by themselves need not ask.
 */
export const isTurnedOff = (element: Element, token: '--af-fold-size' | '--af-motion') =>
  getComputedStyle(element).getPropertyValue(token).trim() === 'none';
