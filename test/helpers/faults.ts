import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import {pressTogether} from './commands.js';

/*
 * What tests over all elements look for. Each measure takes what was drawn and names what is wrong with it, so that it can be
 * held against a page with the fault: `faults.chromium.test.ts` does. For `*.chromium.test.ts` only.
 */

/** `button.fold-button`, with its parts where it has some. */
export const nameOf = ({localName, className, part}: Element) =>
  [localName, ...(typeof className === 'string' ? className.split(' ').filter(Boolean) : [])].join('.') +
  (part.value && ` (${part.value})`);

const namesOf = (found: readonly Element[]) => found.map(nameOf);

export const isSeen = (each: Element) =>
  each.getBoundingClientRect().width > 0 && each.checkVisibility({visibilityProperty: true});

/** What axe objects to, as the name of the rule and the place. */
export async function axeFaults(root: Element): Promise<string[]> {
  const {axe} = globalThis as unknown as {axe: {run: (root: Element) => Promise<AxeResults>}};
  const {violations} = await axe.run(root);
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}

/** What the Tab key has to come to, in order. */
export const tabStopsIn = (drawn: readonly Element[]) =>
  drawn.filter(
    (each) =>
      each.matches('button, summary, select, input, a[href], [tabindex="0"]') &&
      !each.matches('[tabindex="-1"], :disabled') &&
      isSeen(each),
  );

/** Presses Tab until the focus is on a button of the page, and tells where it has been. */
export async function walk(end: Element, look: (focused: Element) => void = () => undefined) {
  const visited: Element[] = [];
  while (visited.length < 200) {
    await pressTogether('Tab');
    const focused = deepest();
    if (focused === end) return visited;
    visited.push(focused);
    look(focused);
  }
  throw new Error('There is no way out.');
}

function deepest(): Element {
  let focused = document.activeElement!;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** What keeps a reader from seeing where the focus is. */
export function focusFaults(focused: Element): string[] {
  const {outlineStyle, outlineWidth} = getComputedStyle(focused);
  return [
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [`no outline: ${nameOf(focused)}`] : []),
    ...(isOnTop(focused) ? [] : [`covered: ${nameOf(focused)}`]),
  ];
}

/** Whether the middle of its first line is in the window, and nothing lies on it. */
function isOnTop(focused: Element) {
  const {left, top, width, height} = focused.getClientRects()[0]!;
  let hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return !!hit && (focused.contains(hit) || hit.contains(focused));
}

/** What stays in its place while the page scrolls, and would cover what comes under it. */
export const stayingInPlace = (drawn: readonly Element[]) =>
  namesOf(drawn.filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position)));

/** What is to be pressed and smaller than `least` by `least` px. */
export const smallTargets = (drawn: readonly Element[], least: number) =>
  namesOf(
    drawn
      .filter((each) => each.matches('button, summary, select, a[href^="tel:"], label:has(input)') && isSeen(each))
      .filter((each) => {
        const {width, height} = each.getBoundingClientRect();
        return Math.min(width, height) < least - 0.5;
      }),
  );

/** What moves at this moment. */
export const movingNow = (drawn: readonly Element[]) =>
  namesOf(drawn.filter((each) => each.getAnimations().length));

/** What would move. */
export const madeToMove = (drawn: readonly Element[]) =>
  namesOf(
    drawn.filter((each) => {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(each);
      return animationName !== 'none' || scrollBehavior !== 'auto' || !/^0s(, 0s)*$/.test(transitionDuration);
    }),
  );

/** Controls that nothing tells from text where backgrounds are taken away. */
export const edgelessControls = (drawn: readonly Element[]) =>
  namesOf(
    drawn.filter((each) => {
      const {borderTopStyle, borderTopWidth} = getComputedStyle(each);
      // A tab is told by its dot, see test/media/forced-colors.
      return (
        each.matches('button:not(.tab), select') &&
        isSeen(each) &&
        (borderTopStyle === 'none' || !parseFloat(borderTopWidth))
      );
    }),
  );

/** What keeps its own colours although the reader has chosen others. */
export const keepingColours = (drawn: readonly Element[]) =>
  namesOf(drawn.filter((each) => isSeen(each) && getComputedStyle(each).forcedColorAdjust === 'none'));

/** Rows that people scroll sideways, and what is for ears alone or drawn by the system. */
const scrolled = '.slides, .picker';
const unseen = '.hidden, select, option, style';

/** What is beside or wider than its box, and what is cut: hidden by a box that is too small, with no button to show it. */
export function overflowFaults(drawn: readonly Element[], box: Element): string[] {
  const edges = box.getBoundingClientRect();
  return drawn.flatMap((each) => {
    if (each.closest(unseen) || !each.checkVisibility() || !(each instanceof HTMLElement)) return [];
    const {left, right, width} = each.getBoundingClientRect();
    const isScrolled = each.matches(scrolled);
    const faults: string[] = [];
    if (
      width &&
      !each.closest(scrolled)?.contains(each.parentElement) &&
      (left < edges.left - 1 || right > edges.right + 1)
    )
      faults.push('is beside its box');
    const {overflowX, overflowY, display} = getComputedStyle(each);
    const isCutting = overflowX !== 'visible' || overflowY !== 'visible';
    if (display !== 'inline') {
      if (!isScrolled && each.scrollWidth > each.clientWidth + 1) faults.push('is wider than its box');
      if (isCutting && each.scrollHeight > each.clientHeight + 1 && !canBeUnfolded(each)) faults.push('is cut');
      // Letters may be higher than their line, but text that lies on what comes next is more than that.
      if (!isCutting && each.scrollHeight > each.clientHeight + pixels(each, 'fontSize') / 2) faults.push('spills over');
    }
    return faults.map((fault) => `${nameOf(each)} ${fault}`);
  });
}

const canBeUnfolded = (each: Element) =>
  each.matches('.fold') && !!each.nextElementSibling?.matches('.fold-button') && isSeen(each.nextElementSibling);

/** Sets what readers may set (WCAG 2.2, 1.4.12), inside elements too. */
export function spaceText(root: Document | ShadowRoot) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** How a page is written. */
export interface Writing {
  readonly dir?: 'rtl';
  readonly mode?: 'vertical-lr' | 'vertical-rl';
}

/** Where a box begins and ends along the line, and across the lines, in the order of reading. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lineEnd: number;
}

function placeOf(element: Element | Range, {dir, mode}: Writing): Place {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  if (mode === 'vertical-lr') return {start: top, end: bottom, line: left, lineEnd: right};
  if (mode === 'vertical-rl') return {start: top, end: bottom, line: -right, lineEnd: -left};
  return dir
    ? {start: -right, end: -left, line: top, lineEnd: bottom}
    : {start: left, end: right, line: top, lineEnd: bottom};
}

/** What sticks out of its box along the line. */
export function besideLine(drawn: readonly Element[], box: Element, writing: Writing): string[] {
  const edges = placeOf(box, writing);
  return namesOf(
    drawn
      .filter((each) => each.getBoundingClientRect().width > 1 && !each.closest('.slides, .picker, .hidden'))
      .filter((each) => {
        const {start, end} = placeOf(each, writing);
        return start < edges.start - 1 || end > edges.end + 1;
      }),
  );
}

/** Buttons whose words touch their edges. */
export const tightButtons = (drawn: readonly Element[], writing: Writing): string[] =>
  namesOf(
    drawn
      .filter((each) => each.matches('button:not(.tab, .arrow)') && isSeen(each))
      .filter((each) => {
        const words = document.createRange();
        words.selectNodeContents(each);
        const [inner, outer] = [placeOf(words, writing), placeOf(each, writing)];
        return inner.start < outer.start + 6 || inner.end > outer.end - 6;
      }),
  );

/** Entries of a list that do not come after the one before them. */
export function outOfOrder(drawn: readonly Element[], writing: Writing): string[] {
  const entries = drawn.filter((each) => each.matches('li, article, details') && !each.closest('.slides, .hidden'));
  return namesOf(
    entries.filter((each) => {
      const before = each.previousElementSibling;
      if (!before || !entries.includes(before)) return false;
      const [one, other] = [placeOf(before, writing), placeOf(each, writing)];
      return other.line < one.lineEnd - 1 && other.start < one.end - 1;
    }),
  );
}

/** Elements with text of their own that people see. */
const withText = (drawn: readonly Element[]) =>
  drawn.filter(
    (each) =>
      [...each.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      !each.matches('style, option') &&
      !each.closest('.hidden') &&
      isSeen(each),
  );

const pixels = (each: Element, property: 'fontSize' | 'lineHeight') => parseFloat(getComputedStyle(each)[property]);

/** Text smaller than `least` px. */
export const smallTexts = (drawn: readonly Element[], least: number) =>
  namesOf(withText(drawn).filter((each) => pixels(each, 'fontSize') < least));

/** Text whose lines are closer than `least` times its size. */
export const closeLines = (drawn: readonly Element[], least: number) =>
  namesOf(
    withText(drawn).filter(
      (each) => each.textContent.trim().length > 1 && pixels(each, 'lineHeight') / pixels(each, 'fontSize') < least,
    ),
  );

/** Paragraphs closer than `least` lines. */
export const closeParagraphs = (drawn: readonly Element[], least: number) =>
  namesOf(
    drawn
      .filter((each) => each.matches('[part~=text] p + p'))
      .filter((each) => {
        const gap = each.getBoundingClientRect().top - each.previousElementSibling!.getBoundingClientRect().bottom;
        return gap / pixels(each, 'lineHeight') < least - 0.01;
      }),
  );

/** Text that has to be unfolded, and buttons for it. */
export const foldedTexts = (drawn: readonly Element[]) =>
  namesOf(
    drawn.filter(
      (each) =>
        (getComputedStyle(each).overflowY === 'hidden' &&
          !each.closest('.hidden') &&
          each.scrollHeight > each.clientHeight + 1) ||
        each.matches('details:not(.quote, [open])') ||
        (each.matches('.fold-button') && isSeen(each)),
    ),
  );
