import type {LitElement} from 'lit';
import type {ContentState} from '../../src/elements/shared/content-element.js';

/** Waits until an element is on the page, knows what it shows, and has drawn it; or was taken away again. */
export async function drawn(element: LitElement & {state: ContentState}): Promise<void> {
  let seen = false;
  do {
    await new Promise(requestAnimationFrame);
    if (seen && !element.isConnected) return;
    seen = element.isConnected;
  } while (!seen || element.state === 'loading' || element.state === 'children');
  await element.updateComplete;
}
