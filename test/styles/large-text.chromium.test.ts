import {expect} from '@open-wc/testing';
import {
  drawAll,
  drawnIn,
  everyTag,
  fullPack,
  loadThemes,
  type AnyElement,
} from '../helpers/every-element.js';
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
          for (const each of withText(element)) {
            const {fontSize, lineHeight} = getComputedStyle(each);
            expect(parseFloat(fontSize), nameOf(each)).to.be.at.least(leastText);
            if (each.textContent.trim().length > 1)
              expect(parseFloat(lineHeight) / parseFloat(fontSize), nameOf(each)).to.be.at.least(
                leastLine,
              );
          }
        });

        it(`has no main figure below ${leastFigure} px`, () => {
          const figures = drawnIn(element).filter(
            (each) => each.matches('[part~=value]') && !each.closest('.parts'),
          );

          for (const each of figures)
            expect(parseFloat(getComputedStyle(each).fontSize), nameOf(each)).to.be.at.least(
              leastFigure,
            );
        });

        it(`has nothing to press below ${leastTarget} by ${leastTarget} px`, () => {
          const targets = drawnIn(element).filter((each) =>
            each.matches('button, summary, select, a[href^="tel:"], label:has(input)'),
          );

          for (const each of targets.filter(isSeen)) {
            const {width: across, height} = each.getBoundingClientRect();
            expect(Math.min(across, height), nameOf(each)).to.be.at.least(leastTarget);
          }
        });

        it('shows texts whole, though the page folds them', () => {
          const folded = drawnIn(element).filter(
            (each) =>
              getComputedStyle(each).overflowY === 'hidden' &&
              !each.closest('.hidden') &&
              each.scrollHeight > each.clientHeight + 1,
          );

          expect(folded.map(nameOf)).to.deep.equal([]);
          const closed = drawnIn(element).filter(
            (each) =>
              each.matches('details:not(.quote, [open])') ||
              (each.matches('.fold-button') && isSeen(each)),
          );
          expect(closed.map(nameOf)).to.deep.equal([]);
        });

        it('has paragraphs at least 1.3 lines apart', () => {
          const paragraphs = drawnIn(element).filter((each) => each.matches('[part~=text] p + p'));

          for (const each of paragraphs) {
            const gap =
              each.getBoundingClientRect().top -
              each.previousElementSibling!.getBoundingClientRect().bottom;
            expect(
              gap / parseFloat(getComputedStyle(each).lineHeight),
              nameOf(each),
            ).to.be.at.least(leastLine - 0.01);
          }
        });

        it('has nothing that moves', () => {
          for (const each of drawnIn(element)) {
            const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(each);
            expect([animationName, scrollBehavior], nameOf(each)).to.deep.equal(['none', 'auto']);
            expect(transitionDuration, nameOf(each)).to.match(/^0s(, 0s)*$/);
          }
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

/** Elements with text of their own that people see. */
const withText = (element: AnyElement) =>
  drawnIn(element).filter(
    (each) =>
      [...each.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      !each.matches('style, option') &&
      !each.closest('.hidden') &&
      isSeen(each),
  );

const isSeen = (each: Element) => each.getBoundingClientRect().width > 0 && each.checkVisibility();

const nameOf = ({localName, className, part}: Element) =>
  `${localName}.${className} (${part.value})`;

async function until(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
