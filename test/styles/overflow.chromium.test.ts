import {expect} from '@open-wc/testing';
import type {ContentPack, Figure, Tip} from '../../src/content/schema.js';
import {
  drawAll,
  drawnIn,
  everyTag,
  fullPack,
  loadThemes,
  settled,
  type AnyElement,
} from '../helpers/every-element.js';

/** Sidebar, phone (and 400 % zoom), tablet, desktop. */
const widths = [240, 320, 768, 1440];

/** English as long as German builds it, without a place to break. */
const longWord = 'Telecommunicationsfraudpreventioncampaigncoordination';
const long = `${longWord} ${longWord.toLowerCase()}-and-${longWord.toLowerCase()}`;

const eightDigits = (id: string): Figure => ({
  id,
  label: `${longWord} ${id}`,
  display: '12345678',
  unit: '人次',
});
const tip = (id: string): Tip => ({id, title: `防范提示${id}`, text: '不轻信、不透露、不转账。'});

/** Every string of a pack that people read, in longer words. */
const inLongWords = (pack: ContentPack): ContentPack =>
  JSON.parse(JSON.stringify(pack), (key, value: unknown) =>
    typeof value === 'string' &&
    /^(title|label|text|name|heading|question|answerer|outlet|note|audience|region|hours)$/.test(
      key,
    )
      ? long
      : Array.isArray(value) && /^(paragraphs|warningSigns|neverAsks)$/.test(key)
        ? value.map((each: unknown) => (typeof each === 'string' ? long : each))
        : value,
  ) as ContentPack;

/** Contents at the ends of what a site may publish. */
const contents: Record<string, (pack: ContentPack) => ContentPack> = {
  'what was published': (pack) => pack,
  'words that cannot be broken': inLongWords,
  'figures of eight digits with units': (pack) => ({
    ...pack,
    figures: [
      {...eightDigits('whole'), parts: [eightDigits('a'), eightDigits('b')]},
      eightDigits('one'),
      eightDigits('two'),
    ],
    cases: pack.cases?.slice(0, 1).map((each) => ({...each, outcomes: [eightDigits('outcome')]})),
    measures: pack.measures
      ?.slice(0, 1)
      .map((each) => ({...each, outcomes: [eightDigits('outcome')]})),
  }),
  'forty figures': (pack) => ({
    ...pack,
    figures: Array.from({length: 40}, (_, index) => eightDigits(`f${index}`)),
  }),
  'one tip': (pack) => ({...pack, tips: [tip('1')]}),
  'a hundred tips': (pack) => ({
    ...pack,
    tips: Array.from({length: 100}, (_, index) => tip(`${index + 1}`)),
  }),
  'a case of ten thousand characters': (pack) => ({
    ...pack,
    cases: pack.cases?.slice(0, 1).map((each) => ({
      ...each,
      paragraphs: ['诈骗分子冒充客服，谎称退款。'.repeat(360), longWord.repeat(100)],
    })),
  }),
};

describe('Nothing is cut, hidden or beside its box', () => {
  let pack: ContentPack;
  before(async () => {
    await loadThemes();
    pack = await fullPack();
  });

  for (const [what, make] of Object.entries(contents)) {
    for (const mode of ['', 'af-large-text']) {
      for (const tag of everyTag) {
        it(`in <${tag}> with ${what}${mode && ', in large text'}`, async () => {
          const {box, elements} = await drawAll([tag], make(pack), {classes: mode, lang: 'en'});

          for (const width of widths) {
            box.style.inlineSize = `${width}px`;
            await settled(elements);
            expect(faultsIn(elements[0]!), `${width} px`).to.deep.equal([]);
          }
        });
      }
    }
  }

  it('but what is wider than its box would be found', async () => {
    const {elements} = await drawAll(['af-case-card'], pack, {width: 320});
    elements[0]!.shadowRoot!.querySelector<HTMLElement>('.title')!.style.whiteSpace = 'nowrap';
    elements[0]!.shadowRoot!.querySelector<HTMLElement>('.title')!.textContent = longWord;

    expect(faultsIn(elements[0]!)).not.to.deep.equal([]);
  });

  it('and what hides some of its text', async () => {
    const {elements} = await drawAll(['af-case-card'], pack, {width: 320});
    const text = elements[0]!.shadowRoot!.querySelector<HTMLElement>('.text')!;
    Object.assign(text.style, {blockSize: '2em', overflow: 'hidden'});

    expect(faultsIn(elements[0]!)).to.deep.equal(['div.text is cut']);
  });
});

/** Rows that people scroll, and what is for ears alone. */
const scrolled = '.slides, .picker';
const unseen = '.hidden, select, option, style';

function faultsIn(element: AnyElement): string[] {
  const box = element.getBoundingClientRect();
  return drawnIn(element).flatMap((each) => {
    if (each.closest(unseen) || !each.checkVisibility() || !(each instanceof HTMLElement))
      return [];
    const name = `${each.localName}.${each.className}`.replace(/\W+$/, '');
    const {left, right, width} = each.getBoundingClientRect();
    const scroller = each.closest(scrolled);
    const faults: string[] = [];
    if (
      width &&
      !scroller?.contains(each.parentElement) &&
      (left < box.left - 1 || right > box.right + 1)
    )
      faults.push(`${name} is beside its element`);
    // What is folded has a button that shows all of it.
    if (each.matches(scrolled) || each.matches('.fold:has(+ .fold-button)')) return faults;
    const {overflowX, overflowY, display} = getComputedStyle(each);
    const isWider = display !== 'inline' && each.scrollWidth > each.clientWidth + 1;
    const isTaller = display !== 'inline' && each.scrollHeight > each.clientHeight + 1;
    if (isWider) faults.push(`${name} is wider than its box`);
    if (isTaller && (overflowX !== 'visible' || overflowY !== 'visible'))
      faults.push(`${name} is cut`);
    return faults;
  });
}
