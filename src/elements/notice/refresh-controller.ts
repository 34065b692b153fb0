import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ContentProblem} from '../../content/content-problem.js';

/** The shortest time between two requests, in seconds. */
export const shortestRefresh = 60;

/** And the longest, so that no timer is asked for more than it can count. */
const longestRefresh = 86_400;

/** After failures the time doubles, up to so many times what was asked for. */
const mostPatience = 16;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly refresh: number;
  readonly problem?: ContentProblem;
  reload(): void;
}

/**
 * Asks for content again from time to time, when the page wants it: only while
 * the element is on the page and the page is seen, and ever more rarely while
 * the answers fail, so that a server in trouble is left alone.
 */
export class RefreshController implements ReactiveController {
  readonly #host: Host;
  #asked = Date.now();
  #patience = 1;
  #timer = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#look);
    this.#look(); // an element that was moved goes on
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  hostUpdated() {
    clearTimeout(this.#timer);
    const {refresh, isConnected} = this.#host;
    if (!(refresh > 0) || !isConnected || document.hidden) return;
    const pause =
      Math.min(Math.max(refresh, shortestRefresh), longestRefresh) * 1000 * this.#patience;
    this.#timer = window.setTimeout(this.#ask, this.#asked + pause - Date.now());
  }

  readonly #ask = () => {
    this.#patience = this.#host.problem ? Math.min(this.#patience * 2, mostPatience) : 1;
    this.#asked = Date.now();
    this.#host.reload();
  };

  /** Also when nothing is asked for: what expired while nobody looked goes. */
  readonly #look = () => this.#host.requestUpdate();
}
