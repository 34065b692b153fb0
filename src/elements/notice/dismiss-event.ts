/**
 * A reader closes a notice. `preventDefault()` keeps it. Nothing is stored: a
 * page that wants it to stay away remembers the id, and gives it to
 * `dismissed` on the next visit.
 */
export class DismissEvent extends Event {
  constructor(
    /** Id of the notice. */
    readonly noticeId: string,
  ) {
    super('af-dismiss', {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'af-dismiss': DismissEvent;
  }
}
