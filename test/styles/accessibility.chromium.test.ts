import {expect, waitUntil} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import {emulateMedia, pressTogether} from '../helpers/commands.js';
import {drawAll, drawnIn, everyTag, fullPack, loadThemes, settled, type AnyElement} from '../helpers/every-element.js';

const themes = ['', 'af-theme-police-blue', 'af-theme-government-red'];
const modes = ['', 'af-dark', 'af-high-contrast', 'af-large-text af-dark'];

/** WCAG 2.2, 2.5.5 (AAA), which the design asks for; large text has 60, see large-text.chromium.test.ts. */
const leastTarget = 44;

/** An address whose answer never comes. */
const neverAnswers = new URL('never', location.href).href;

const controls = 'button, summary, select, input, a[href], [tabindex="0"]';

describe('Every element', () => {
  let pack: ContentPack;
  const fetched = window.fetch.bind(window);
  before(async () => {
    window.fetch = (request, options) =>
      request === neverAnswers ? new Promise(() => undefined) : fetched(request, options);
    await loadThemes();
    const {figures = [], cases = [], tips = [], questions = [], measures = [], ...rest} = await fullPack();
    // Two of a kind are enough to go from one to the next.
    pack = {
      ...rest,
      figures: figures.slice(0, 2),
      cases: cases.slice(0, 2),
      tips: tips.slice(0, 2),
      questions: questions.slice(0, 2),
      measures: measures.slice(0, 2),
    };
  });

  after(() => (window.fetch = fetched));

  for (const tag of everyTag) {
    describe(`<${tag}>`, () => {
      it('lets the keyboard in, through everything in order, and out again (2.1.1, 2.1.2, 2.4.3)', async () => {
        const {element, after} = await between(tag);
        const expected = drawnIn(element).filter(isTabStop);
        const visited = await walk(after);

        expect(visited.map(nameOf)).to.deep.equal(expected.map(nameOf));
      });

      it('shows where the focus is, in sight and under nothing (2.4.7, 2.4.11)', async () => {
        const {element, after} = await between(tag);
        const unseen: string[] = [];
        await walk(after, (focused) => {
          const {outlineStyle, outlineWidth} = getComputedStyle(focused);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) unseen.push(`no outline: ${nameOf(focused)}`);
          if (!isOnTop(focused)) unseen.push(`covered: ${nameOf(focused)}`);
        });

        expect(unseen).to.deep.equal([]);
        // What stays in its place while the page scrolls would cover what comes under it.
        const staying = drawnIn(element).filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position));
        expect(staying.map(nameOf)).to.deep.equal([]);
      });

      for (const width of [240, 800]) {
        it(`has targets of ${leastTarget} by ${leastTarget} px at ${width} px (2.5.8, 2.5.5)`, async () => {
          const {elements} = await drawAll([tag], pack, {width});
          const small = drawnIn(elements[0]!)
            .filter((each) => each.matches('button, summary, select, a[href^="tel:"], label:has(input)') && isSeen(each))
            .filter((each) => {
              const {width: across, height} = each.getBoundingClientRect();
              return Math.min(across, height) < leastTarget - 0.5;
            });

          expect(small.map(nameOf)).to.deep.equal([]);
        });
      }

      it('has nothing that moves by itself (2.2.2)', async () => {
        const {elements} = await drawAll([tag], pack);
        const moving = drawnIn(elements[0]!).flatMap((each) => each.getAnimations());

        expect(moving).to.deep.equal([]);
        expect(elements[0]!.hasAttribute('autoplay')).to.equal(false);
      });

      it('has controls with an edge, and keeps to the colours of the system, in forced colours', async () => {
        await emulateMedia({'forced-colors': 'active'});
        const {elements} = await drawAll([tag], pack);
        const drawn = drawnIn(elements[0]!).filter(isSeen);
        const edgeless = drawn.filter((each) => {
          const {borderTopStyle, borderTopWidth} = getComputedStyle(each);
          // A tab is told by its dot, see test/media/forced-colors.
          return each.matches('button:not(.tab), select') && (borderTopStyle === 'none' || !parseFloat(borderTopWidth));
        });

        expect(edgeless.map(nameOf)).to.deep.equal([]);
        expect(drawn.filter((each) => getComputedStyle(each).forcedColorAdjust === 'none').map(nameOf)).to.deep.equal([]);
      });
    });
  }

  for (const theme of themes) {
    for (const mode of modes) {
      it(`leaves nothing for axe to find while it loads, past its date, and when it fails: ${theme || 'neutral'} ${mode}`, async function () {
        this.timeout(60_000);
        const {box, elements} = await drawAll(everyTag, {...pack, expires: '2020-01-01'}, {classes: `${theme} ${mode}`, expected: 'expired'});
        for (const state of ['loading', 'failed'])
          for (const tag of everyTag) {
            const element = document.createElement(tag) as AnyElement;
            element.setAttribute('src', state === 'loading' ? neverAnswers : 'data:application/json,{}');
            elements.push(element);
            box.append(element);
          }
        // A page that shows a notice twice tells the two apart by their headings.
        for (const each of elements) each.setAttribute('heading', each.localName);
        await waitUntil(() => elements.filter(({state}) => state === 'failed').length === everyTag.length);
        await settled(elements);

        await expect(box).to.be.accessible();
      });
    }
  }

  /** An element between two buttons of the page, the first of which has the focus. */
  async function between(tag: string) {
    const {box, elements} = await drawAll([tag], pack);
    const [before, after] = ['before', 'after'].map((name) => Object.assign(document.createElement('button'), {textContent: name}));
    box.prepend(before!);
    box.append(after!);
    before!.focus();
    return {element: elements[0]!, after: after!};
  }
});

/** Presses Tab until the focus is on a button of the page, and tells where it has been. */
async function walk(end: Element, look: (focused: Element) => void = () => undefined) {
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

const isTabStop = (each: Element) => each.matches(controls) && !each.matches('[tabindex="-1"], :disabled') && isSeen(each);

const isSeen = (each: Element) => each.getBoundingClientRect().width > 0 && each.checkVisibility({visibilityProperty: true});

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

const nameOf = ({localName, className, part}: Element) => `${localName}.${className} (${part.value})`;
