import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {messagesFor, type Messages} from '../i18n/messages.js';

type Host = ReactiveControllerHost & Element;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Has every element on the page look for its words again: others were registered, or the page changed its language. */
export function followMessages(): void {
  hosts.forEach((host) => host.requestUpdate());
}

/** The language of the nearest ancestor that names one, across shadow roots. */
function nearestLanguage(element: Element): string | undefined {
  const named = element.closest('[lang]');
  if (named) return named.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : undefined;
}

/**
 * The words of the interface in the language of the element's place on the
 * page, kept up to date when a page changes its `lang`. A page that names no
 * language gets that of the content.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #language?: string;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.#host);
    // One observer for all: a page may hold hundreds of elements.
    observer ??= new MutationObserver(followMessages);
    // To observe the same again changes nothing.
    observer.observe(document, {subtree: true, attributeFilter: ['lang', 'dir']});
  }

  hostUpdate() {
    this.#language = nearestLanguage(this.#host);
  }

  hostDisconnected() {
    hosts.delete(this.#host);
    if (!hosts.size) observer!.disconnect();
  }

  messages(contentLanguage = ''): Messages {
    return messagesFor(this.#language ?? contentLanguage);
  }
}
