import {expect, waitUntil} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import {emulateMedia} from '../helpers/commands.js';
import {drawAll, drawnIn, everyTag, fullPack, loadThemes, settled, type AnyElement} from '../helpers/every-element.js';
import {
  axeFaults,
  edgelessControls,
  focusFaults,
  keepingColours,
  movingNow,
  nameOf,
  smallTargets,
  stayingInPlace,
  tabStopsIn,
  walk,
} from '../helpers/faults.js';

const themes = ['', 'af-theme-police-blue', 'af-theme-government-red'];
const modes = ['', 'af-dark', 'af-high-contrast', 'af-large-text af-dark'];

/** WCAG 2.2, 2.5.5 (AAA), which the design asks for; large text has 60, see large-text.chromium.test.ts. */
const leastTarget = 44;

/** An address whose answer never comes. */
const neverAnswers = new URL('never', location.href).href;

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
        const expected = tabStopsIn(drawnIn(element));
        const visited = await walk(after);

        expect(visited.map(nameOf)).to.deep.equal(expected.map(nameOf));
      });

      it('shows where the focus is, in sight and under nothing (2.4.7, 2.4.11)', async () => {
        const {element, after} = await between(tag);
        const unseen: string[] = [];
        await walk(after, (focused) => unseen.push(...focusFaults(focused)));

        expect(unseen).to.deep.equal([]);
        expect(stayingInPlace(drawnIn(element))).to.deep.equal([]);
      });

      for (const width of [240, 800]) {
        it(`has targets of ${leastTarget} by ${leastTarget} px at ${width} px (2.5.8, 2.5.5)`, async () => {
          const {elements} = await drawAll([tag], pack, {width});

          expect(smallTargets(drawnIn(elements[0]!), leastTarget)).to.deep.equal([]);
        });
      }

      it('has nothing that moves by itself (2.2.2)', async () => {
        const {elements} = await drawAll([tag], pack);

        expect(movingNow(drawnIn(elements[0]!))).to.deep.equal([]);
        expect(elements[0]!.hasAttribute('autoplay')).to.equal(false);
      });

      it('has controls with an edge, and keeps to the colours of the system, in forced colours', async () => {
        await emulateMedia({'forced-colors': 'active'});
        const {elements} = await drawAll([tag], pack);
        const drawn = drawnIn(elements[0]!);

        expect(edgelessControls(drawn)).to.deep.equal([]);
        expect(keepingColours(drawn)).to.deep.equal([]);
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

        expect(await axeFaults(box)).to.deep.equal([]);
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
