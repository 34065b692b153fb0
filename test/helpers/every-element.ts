import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/entries/define.js';
import * as exported from '../../src/entries/index.js';
import type {ContentPack} from '../../src/content/schema.js';

/** Any element, by what all have in common. */
export type AnyElement = LitElement & {pack?: ContentPack; state: string; fold?: boolean};

/**
 * The tag of every element of the package, so that a test over all of them includes those to come.
 * For `*.chromium.test.ts` only.
 */
export const everyTag: string[] = Object.values<unknown>(exported)
  .filter(
    (each): each is CustomElementConstructor =>
      typeof each === 'function' && each.prototype instanceof HTMLElement,
  )
  .flatMap((each) => customElements.getName(each) ?? []);

/** The founding pack with the notices of stories, so that every element finds something to show. */
export async function fullPack(): Promise<ContentPack> {
  const [founding, {notices}] = await Promise.all([
    packAt('changzhi-jingwang-2023.zh-Hans.json'),
    packAt('example-notices.zh-Hans.json'),
  ]);
  // What has expired is not shown, and these tests outlive any date.
  return {...founding, notices: notices?.map(({expires: _, ...notice}) => notice)};
}

const packAt = async (name: string) =>
  (await (
    await fetch(new URL(`../../stories/packs/${name}`, import.meta.url))
  ).json()) as ContentPack;

/** Puts themes and modes at hand, as a page does by a link. */
export async function loadThemes(): Promise<void> {
  const address = new URL('../../src/styles/themes.css', import.meta.url);
  const sheet = new CSSStyleSheet();
  await sheet.replace(await (await fetch(address)).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Draws elements of some tags in a box of a width and waits until all show something. */
export async function drawAll(
  tags: readonly string[],
  pack: ContentPack,
  {width = 800, classes = '', lang = 'zh-Hans', expected = 'shown'} = {},
) {
  const box = await fixture<HTMLElement>(html`<main class=${classes} lang=${lang}></main>`);
  box.style.inlineSize = `${width}px`;
  for (const tag of tags) {
    const element = document.createElement(tag) as AnyElement;
    element.pack = pack;
    box.append(element);
  }
  const elements = [...box.children] as AnyElement[];
  await waitUntil(
    () => elements.every(({state}) => state === expected),
    `should all be ${expected}: ${elements.map(({localName, state}) => `${localName} ${state}`).join(', ')}`,
  );
  await settled(elements);
  return {box, elements};
}

/** Waits for what elements do after they were drawn: measuring, folding, scrolling. */
export async function settled(elements: readonly LitElement[]) {
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await aTimeout(0);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Everything that an element has drawn, in its shadow root and in those of elements inside it. */
export function drawnIn(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) => [
    each,
    ...drawnIn(each),
  ]);
}
