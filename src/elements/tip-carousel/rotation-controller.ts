import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The shortest time a slide stays, in seconds: enough to read a short tip. */
export const shortestInterval = 5;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly rotates: boolean;
  readonly interval: number;
  next(): void;
}

/**
 * Moves a carousel on by itself, under the rules of WCAG 2.2.2 and the APG
 * carousel pattern: it stands while the pointer is over it or the page is
 * hidden, stops for good once the keyboard enters it, and never starts by
 * itself for people who asked for less motion. Only the button starts it again.
 */
export class RotationController implements ReactiveController {
  readonly #host: Host;
  #wanted?: boolean;
  #hovered = false;
  #timer = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether people have it set to move; a pause by hovering does not count. */
  get playing(): boolean {
    this.#wanted ??= !matchMedia('(prefers-reduced-motion: reduce)').matches;
    return this.#host.rotates && this.#wanted;
  }

  /** Whether it is moving right now. */
  get rotating(): boolean {
    return this.playing && !this.#hovered && !document.hidden && this.#host.isConnected;
  }

  hostConnected() {
    this.#listen('addEventListener');
    this.#restart(); // an element that was moved goes on
  }

  hostDisconnected() {
    this.#listen('removeEventListener');
    clearTimeout(this.#timer);
  }

  #listen(how: 'addEventListener' | 'removeEventListener') {
    this.#host[how]('mouseenter', this);
    this.#host[how]('mouseleave', this);
    document[how]('visibilitychange', this);
  }

  /** @internal */
  handleEvent({type}: Event) {
    this.#hovered = type === 'mouseenter' || (type !== 'mouseleave' && this.#hovered);
    this.#restart();
  }

  hostUpdated() {
    clearTimeout(this.#timer);
    if (!this.rotating) return;
    const seconds = Math.max(this.#host.interval || 0, shortestInterval);
    // Asks once more: a page may have been switched to large text meanwhile.
    this.#timer = window.setTimeout(
      () => (this.rotating ? this.#host.next() : this.#restart()),
      seconds * 1000,
    );
  }

  readonly toggle = () => this.#set(!this.playing);

  readonly stop = () => {
    if (this.playing) this.#set(false);
  };

  #set(wanted: boolean) {
    this.#wanted = wanted;
    this.#hovered = false; // pressing play with the pointer means now
    this.#restart();
  }

  #restart() {
    this.#host.requestUpdate();
  }
}
