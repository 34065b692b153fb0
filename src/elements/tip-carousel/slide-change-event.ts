/** A reader moved to another slide; slides that change by themselves are not told. */
export class SlideChangeEvent extends Event {
  constructor(
    /** Position of the slide, from 0. */
    readonly index: number,
    /** Id of the tip on it. */
    readonly tipId: string,
  ) {
    super('af-slide-change', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'af-slide-change': SlideChangeEvent;
  }
}
