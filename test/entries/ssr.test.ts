import {expect, waitUntil} from '@open-wc/testing';
import {elements} from '../../src/ssr/elements.js';
import {renderOnServer} from '../helpers/commands.js';

/**
 * Notices are no part of the founding release. Of all of it, a briefing is so long that engines leave cases
 * unrendered until they are scrolled to, whose height is then a guess.
 */
const packFor = (tag: string) =>
  /notice|briefing/.test(tag)
    ? 'example-notices.zh-Hans.json'
    : 'changzhi-jingwang-2023.zh-Hans.json';

/** As a page of a site: the element as the server wrote it, and something below that may be pushed. */
const documentOf = (html: string) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><body>${html}<p id="below">below</p></body></html>`;

describe('An element rendered on a server', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '700';
    frame.height = '500';
  });
  afterEach(() => frame.remove());

  async function open(html: string, sandbox?: string): Promise<Document> {
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.srcdoc = documentOf(html);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    return frame.contentDocument!;
  }

  /** Where things are, and what is seen: what a notice announces half a second later is only heard. */
  const look = (page: Document, tag: string) => {
    const view = page.querySelector(tag)!.shadowRoot!.querySelector('.view')!;
    const {top, left, width, height} = view.getBoundingClientRect();
    const below = page.querySelector('#below')!.getBoundingClientRect().top;
    const seen = view.cloneNode(true) as Element;
    seen.querySelectorAll('.hidden[role=status]').forEach((heard) => heard.remove());
    return {place: [top, left, width, height, below], text: seen.textContent.replace(/\s+/g, '')};
  };

  for (const tag of Object.keys(elements)) {
    it(`<${tag}> is seen before its script, and stays where it is when that comes, without a word`, async () => {
      const page = await open(await renderOnServer(tag, packFor(tag)));
      const before = look(page, tag);
      const said: unknown[] = [];
      const inside = frame.contentWindow as unknown as typeof globalThis;
      for (const level of ['warn', 'error'] as const)
        inside.console[level] = (...words) => said.push(words);

      const script = page.createElement('script');
      script.type = 'module';
      script.src = new URL('/src/entries/define.ts', location.href).href;
      page.head.append(script);
      await waitUntil(() => inside.customElements.get(tag), undefined, {timeout: 10_000});
      // By the next frame, elements inside others are done too, and nothing has been painted in between.
      await new Promise((resolve) => inside.requestAnimationFrame(resolve));
      const after = look(page, tag);

      expect(before.place[3]).to.be.greaterThan(20);
      expect(after).to.deep.equal(before);
      expect(page.querySelector(tag)!.shadowRoot!.querySelectorAll('.view').length).to.equal(1);
      expect(said).to.deep.equal([]);
    });

    it(`<${tag}> is seen where scripts are off`, async () => {
      const page = await open(await renderOnServer(tag, packFor(tag)), 'allow-same-origin');
      const {place, text} = look(page, tag);

      expect(page.querySelector(tag)!.matches(':defined')).to.equal(false);
      expect(place[3]).to.be.greaterThan(20);
      expect(text).to.have.length.greaterThan(10);
    });
  }
});
