import {expect} from '@open-wc/testing';
import {
  drawAll,
  drawnIn,
  everyTag,
  fullPack,
  loadThemes,
  type AnyElement,
} from '../helpers/every-element.js';
import {
  closeLines,
  closeParagraphs,
  foldedTexts,
  isSeen,
  madeToMove,
  smallTargets,
  smallTexts,
} from '../helpers/faults.js';
import type {ContentPack} from '../../src/content/schema.js';

// Floors of the norms for older readers: docs/guides/theming.md names them.
const leastText = 18;
const leastFigure = 30;
const leastLine = 1.3;
const leastTarget = 60;

describe('In large text', () => {
  let pack: ContentPack;
  before(async () => {
    await loadThemes();
    pack = await fullPack();
  });

  for (const tag of everyTag) {
    for (const width of [240, 800]) {
      describe(`<${tag}> at ${width} px`, () => {
        let element: AnyElement;
        beforeEach(async () => {
          const drawn = await drawAll([tag], pack, {width, classes: 'af-large-text'});
          element = drawn.elements[0]!;
          if ('fold' in element) element.fold = true;
          await element.updateComplete;
        });

        it(`has no text below ${leastText} px, and no lines closer than ${leastLine}`, () => {
          expect(smallTexts(drawnIn(element), leastText)).to.deep.equal([]);
          expect(closeLines(drawnIn(element), leastLine)).to.deep.equal([]);
        });

        it(`has no main figure below ${leastFigure} px`, () => {
          const figures = drawnIn(element).filter(
            (each) => each.matches('[part~=value]') && !each.closest('.parts'),
          );

          expect(smallTexts(figures, leastFigure)).to.deep.equal([]);
        });

        it(`has nothing to press below ${leastTarget} by ${leastTarget} px`, () => {
          expect(smallTargets(drawnIn(element), leastTarget)).to.deep.equal([]);
        });

        it('shows texts whole, though the page folds them', () => {
          expect(foldedTexts(drawnIn(element))).to.deep.equal([]);
        });

        it('has paragraphs at least 1.3 lines apart', () => {
          expect(closeParagraphs(drawnIn(element), leastLine)).to.deep.equal([]);
        });

        it('has nothing that moves', () => {
          expect(madeToMove(drawnIn(element))).to.deep.equal([]);
        });
      });
    }
  }

  it('the page’s own text grows no less than its owner made it', async () => {
    const {box, elements} = await drawAll(['af-case-card'], pack, {classes: 'af-large-text'});
    box.style.fontSize = '28px';

    expect(getComputedStyle(elements[0]!.shadowRoot!.querySelector('.view')!).fontSize).to.equal(
      '28px',
    );
  });

  it('a text that was folded is shown whole once the page changes to it, and folded again after', async () => {
    const long = {
      id: 'long',
      title: '案例',
      paragraphs: ['诈骗分子冒充客服，谎称商品有质量问题。'.repeat(12)],
    };
    const {box, elements} = await drawAll(['af-case-card'], {...pack, cases: [long]}, {width: 300});
    elements[0]!.fold = true;
    await elements[0]!.updateComplete;
    const button = elements[0]!.shadowRoot!.querySelector<HTMLElement>('.fold-button')!;
    await until(() => isSeen(button));

    box.className = 'af-large-text';
    await until(() => !isSeen(button));

    box.className = '';
    await until(() => isSeen(button));
  });
});

async function until(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
