import type {ContentProblem} from '../../content/content-problem.js';

/** Content could not be shown as it is. What was shown before stays shown. */
export class ContentErrorEvent extends Event {
  constructor(
    /** What is wrong, where, and how to cure it. */
    readonly problem: ContentProblem,
  ) {
    super('af-content-error', {bubbles: true, composed: true});
  }
}

/**
 * Somebody follows a link out of an element. Portals must warn before leaving
 * for another site, and their own scripts cannot see into a shadow root:
 * `preventDefault()` keeps the reader here, so that the page can ask first.
 */
export class NavigateEvent extends Event {
  constructor(
    /** The absolute address that was chosen. */
    readonly href: string,
  ) {
    super('af-navigate', {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'af-content-error': ContentErrorEvent;
    'af-navigate': NavigateEvent;
  }
}
