import type {LitElement} from 'lit';
import {configure, expect, waitFor, within} from 'storybook/test';
import type {ContentState} from '../../src/elements/shared/content-element.js';
import {en} from '../../src/i18n/locales/en.js';
import {zhHans} from '../../src/i18n/locales/zh-Hans.js';
import {zhHant} from '../../src/i18n/locales/zh-Hant.js';
import type {Messages} from '../../src/i18n/messages.js';
import {drawn} from './drawn.js';

const languages: Record<string, Messages> = {'zh-Hant': zhHant, en};

// The message by default prints all that was looked through, which fails, and then hangs, for a shadow root.
configure({getElementError: (message) => new Error(message ?? '')});

/** What a play is given by Storybook, as far as the plays here need it. */
interface Stage {
  canvasElement: HTMLElement;
  globals: {locale?: string};
}

/**
 * An element of a story, once it has drawn its content: itself, what people find in it, and the words of its buttons in
 * the language of the toolbar.
 */
export async function found<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, {canvasElement, globals}: Stage) {
  const element = canvasElement.querySelector(tag) as HTMLElementTagNameMap[Tag] &
    LitElement & {state: ContentState; shadowRoot: ShadowRoot};
  await drawn(element);
  return {
    element,
    root: element.shadowRoot,
    // Its queries ask for no more than a shadow root has.
    inside: within(element.shadowRoot as unknown as HTMLElement),
    words: languages[globals.locale ?? ''] ?? zhHans,
  };
}

/** Waits until a slide rests in the middle of the row that it is scrolled in, which a busy machine may take long for. */
export const arrived = (row: Element, slide: Element) =>
  waitFor(
    async () => {
      const before = distance(row, slide);
      await frames(restful);
      // Rows are scrolled by whole pixels of the screen, which may be larger than those of the page.
      await expect(before).toBeLessThan(3);
      await expect(distance(row, slide)).toBe(before);
    },
    {timeout: 5000},
  );

/** Smooth scrolling slows down so much at its end that a row may stand on one pixel for two or three frames. */
const restful = 12;

async function frames(many: number) {
  for (let frame = 0; frame < many; frame++) await new Promise(requestAnimationFrame);
}

/** How far two elements are from each other, middle to middle. */
function distance(one: Element, other: Element): number {
  const [here, there] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const across = here.left + here.width / 2 - (there.left + there.width / 2);
  const along = here.top + here.height / 2 - (there.top + there.height / 2);
  return Math.hypot(across, along);
}
