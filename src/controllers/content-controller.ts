import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkPack} from '../content/check.js';
import {ContentProblem} from '../content/content-problem.js';
import {forgetPack, loadPack, parsePack} from '../content/load.js';
import type {Content, ContentPack} from '../content/schema.js';
import {followsLanguage} from '../internal/follows-language.js';
import {warn} from '../internal/warn.js';

/** What an element that shows content says about where it is to come from. */
export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  /** Content that an element around it has checked already. */
  content?: Content;
  pack?: ContentPack;
  src: string;
  integrity: string;
  preview: boolean;
  /** The language to show the pack at `src` in, where it names a pack in that language. */
  wantedLanguage?: string | undefined;
  /** Reads the page's own HTML inside the element. */
  readChildren(): {content: Content; problems: ContentProblem[]};
  /** Tells the page of a problem. */
  reportProblem(problem: ContentProblem): void;
}

/** Where the shown content came from: the page's own HTML, a pack inside it, or a pack given. */
export type Origin = 'children' | 'inline' | 'pack';

/** Where the words of a pack lie in HTML, so that a change of them is seen. */
const readAttributes = ['data-af', 'data-id', 'datetime', 'href', 'value'];

/**
 * Keeps an element's content in step with its sources. The strongest source
 * that has something to show wins: the property, then `src`, then an inline
 * `<script type="application/json">`, then the children.
 *
 * Whatever was asked for last wins, and a failure never removes what is shown.
 */
export class ContentController implements ReactiveController {
  /** What to show. */
  content?: Content;

  /** Where it came from. */
  origin?: Origin;

  /** Whether something stronger than what is shown is still on its way. */
  loading = false;

  /** What is wrong with the strongest source. */
  problem?: ContentProblem;

  readonly #host: ContentHost;
  readonly #observer = new MutationObserver(() => {
    // While the page is still arriving, children come in pieces: read once a frame.
    if (document.readyState !== 'loading') this.#read();
    else if (!this.#readPending) {
      this.#readPending = true;
      requestAnimationFrame(this.#read);
    }
  });
  #request?: AbortController;
  #asked: unknown = '';
  #inline?: string;
  #readPending = false;
  readonly #reported = new Set<string>();

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: readAttributes,
    });
    document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
    if (this.loading) this.#asked = undefined; // so that moving the element loads again
    this.#request?.abort();
    this.loading = false;
  }

  hostUpdate() {
    const {content, pack, src, integrity, preview, wantedLanguage} = this.#host;
    const asked = content ?? pack ?? (src && `${src} ${integrity} ${preview}${followsLanguage ? wantedLanguage : ''}`);
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (content) this.#show(content, 'pack');
    else if (pack) void this.#take('pack', async () => checkPack(pack));
    else if (src)
      void this.#take('pack', (signal) => loadPack(src, {integrity, signal}), followsLanguage ? wantedLanguage : undefined);
    else {
      // The stronger sources were taken away: the page's own come back.
      this.#request?.abort();
      this.loading = false;
      this.#inline = this.origin = this.problem = undefined;
      this.#read();
    }
  }

  /** Asks for `src` once more, past what is kept from earlier. */
  reload(): void {
    forgetPack(this.#host.src, this.#host.integrity);
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** @param language what to follow the pack's `alternates` to. Those of an alternate are not followed. */
  async #take(
    origin: Origin,
    get: (signal: AbortSignal) => Promise<ContentPack>,
    language?: string,
  ) {
    this.#request?.abort();
    const {signal} = (this.#request = new AbortController());
    this.loading = true;
    try {
      const pack = await get(signal);
      if (signal.aborted) return;
      if (pack.status === 'draft' && !this.#host.preview) {
        throw new ContentProblem(
          'draft',
          `${pack.id} is a draft; only preview shows it.`,
          '/status',
        );
      }
      this.#show(pack, origin);
      this.problem = undefined;
      this.#reported.clear();
      // From here on this pack is what was shown before, and stays where the other cannot be had.
      const other = followsLanguage && language && alternateIn(pack, language);
      if (other) void this.#take(origin, (signal) => loadPack(beside(this.#host.src, other), {signal}));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ContentProblem)) throw error;
      this.#fail(error);
    } finally {
      if (!signal.aborted) {
        this.loading = false;
        this.#host.requestUpdate();
      }
    }
  }

  #show(content: Content, origin: Origin) {
    this.content = content;
    this.origin = origin;
  }

  #fail(problem: ContentProblem) {
    this.problem = problem;
    if (this.#reported.has(problem.message)) return;
    this.#reported.add(problem.message);
    this.#host.reportProblem(problem);
    warn(
      `<${this.#host.localName}> ${problem.message}${problem.pointer && ` (at ${problem.pointer})`}`,
    );
  }

  readonly #read = () => {
    this.#readPending = false;
    if (this.origin === 'pack') return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const inline = script?.textContent.trim();
    if (inline && inline !== this.#inline) {
      this.#inline = inline;
      if (!this.#asked) void this.#take('inline', () => parsePack(inline, 'The inline pack'));
    }
    if (this.origin === 'inline') return;
    const {content, problems} = this.#host.readChildren();
    this.#show(content, 'children');
    if (document.readyState !== 'loading' && !this.#asked && !inline)
      problems.forEach((problem) => this.#fail(problem));
    this.#host.requestUpdate();
  };
}

/** The address of a pack in another language, where that is wanted and lies beside this one. */
const alternateIn = ({lang, alternates = []}: ContentPack, language: string) =>
  lang.startsWith(language)
    ? ''
    : alternates.find((other) => other.lang.startsWith(language) && !/^\/|:/.test(other.href))?.href;

/** Never on another origin than the address itself, whatever stands in the pack. */
const beside = (address: string, path: string) =>
  address.replace(/[^/]*([?#].*)?$/, () => `./${path}`);
