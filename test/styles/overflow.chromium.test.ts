import {expect} from '@open-wc/testing';
import type {ContentPack, Figure, Tip} from '../../src/content/schema.js';
import {drawAll, drawnIn, everyTag, fullPack, loadThemes, settled} from '../helpers/every-element.js';
import {overflowFaults, spaceText} from '../helpers/faults.js';

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
    /^(title|label|text|name|heading|question|answerer|outlet|note|audience|region|hours|quote|unit)$/.test(
      key,
    )
      ? long
      : Array.isArray(value) && /^(paragraphs|warningSigns|neverAsks)$/.test(key)
        ? value.map((each: unknown) => (typeof each === 'string' ? long : each))
        : value,
  ) as ContentPack;

interface Hard {
  make: (pack: ContentPack) => ContentPack;
  /** The elements that show it; to the others it is what was published. */
  shownBy?: readonly string[];
}

/** Contents at the ends of what a site may publish. */
const contents: Record<string, Hard> = {
  'what was published': {make: (pack) => pack},
  'words that cannot be broken': {make: inLongWords},
  'figures of eight digits with units': {
    shownBy: ['af-stats-banner', 'af-case-card', 'af-case-list', 'af-measures', 'af-briefing'],
    make: (pack) => ({
      ...pack,
      figures: [
        {...eightDigits('whole'), parts: [eightDigits('a'), eightDigits('b')]},
        eightDigits('one'),
        eightDigits('two'),
      ],
      cases: pack.cases?.slice(0, 1).map((each) => ({...each, outcomes: [eightDigits('outcome')]})),
      measures: pack.measures?.slice(0, 1).map((each) => ({...each, figures: ['whole', 'one', 'two']})),
    }),
  },
  'forty figures': {
    shownBy: ['af-stats-banner', 'af-measures', 'af-briefing'],
    make: (pack) => {
      const figures = Array.from({length: 40}, (_, index) => eightDigits(`f${index}`));
      return {
        ...pack,
        figures,
        measures: pack.measures?.slice(0, 1).map((each) => ({...each, figures: figures.map(({id}) => id)})),
      };
    },
  },
  'one tip': {
    shownBy: ['af-tip-carousel', 'af-scam-check', 'af-briefing'],
    make: (pack) => ({...pack, tips: [tip('1')]}),
  },
  'a hundred tips': {
    shownBy: ['af-tip-carousel', 'af-scam-check', 'af-briefing'],
    make: (pack) => ({
      ...pack,
      tips: Array.from({length: 100}, (_, index) => tip(`${index + 1}`)),
    }),
  },
  'a case of ten thousand characters': {
    shownBy: ['af-case-card', 'af-case-list', 'af-briefing'],
    make: (pack) => ({
      ...pack,
      cases: pack.cases?.slice(0, 1).map((each) => ({
        ...each,
        paragraphs: ['诈骗分子冒充客服，谎称退款。'.repeat(360), longWord.repeat(100)],
      })),
    }),
  },
};

/** What an element looks like otherwise when a page asks for it. */
const otherForms: [tag: string, attribute: string, value?: string][] = [
  ['af-stats-banner', 'compact'],
  ['af-case-card', 'fold'],
  ['af-case-list', 'fold'],
  ['af-tip-carousel', 'show-all'],
  ['af-hotlines', 'layout', 'bar'],
  ['af-notice', 'dismissible'],
];
const forms: [tag: string, attribute?: string, value?: string][] = [
  ...everyTag.map((tag): [string] => [tag]),
  ...otherForms,
];

/** How a reader or a page has the text. */
const settings = ['', 'large text', 'the text spacing of WCAG 1.4.12'];

describe('Nothing is cut, hidden or beside its box', () => {
  let pack: ContentPack;
  before(async () => {
    await loadThemes();
    pack = await fullPack();
  });

  for (const [what, {make, shownBy = everyTag}] of Object.entries(contents)) {
    for (const setting of settings) {
      for (const [tag, attribute, value] of forms.filter(([each]) => shownBy.includes(each))) {
        it(`in <${[tag, attribute, value].filter(Boolean).join(' ')}> with ${[what, setting].filter(Boolean).join(', in ')}`, async () => {
          const {box, elements} = await drawAll([tag], make(pack), {
            classes: setting === 'large text' ? 'af-large-text' : '',
            lang: 'en',
          });
          const element = elements[0]!;
          if (attribute) element.setAttribute(attribute, value ?? '');
          await settled(elements);
          if (setting.includes('spacing')) for (const root of rootsIn(element)) spaceText(root);

          for (const width of widths) {
            box.style.inlineSize = `${width}px`;
            await settled(elements);
            expect(overflowFaults(drawnIn(element), element), `${width} px`).to.deep.equal([]);
          }
          for (const each of drawnIn(element)) if (each instanceof HTMLDetailsElement) each.open = true;
          for (const width of widths) {
            box.style.inlineSize = `${width}px`;
            await settled(elements);
            expect(overflowFaults(drawnIn(element), element), `${width} px, all unfolded`).to.deep.equal([]);
          }
        });
      }
    }
  }

  it('but what is wider than its box would be found', async () => {
    const {elements} = await drawAll(['af-case-card'], pack, {width: 320});
    const title = elements[0]!.shadowRoot!.querySelector<HTMLElement>('.title')!;
    title.style.whiteSpace = 'nowrap';
    title.textContent = longWord;

    expect(overflowFaults(drawnIn(elements[0]!), elements[0]!)).to.include('div.title (title) is wider than its box');
  });

  it('and what hides some of its text', async () => {
    const {elements} = await drawAll(['af-case-card'], pack, {width: 320});
    const text = elements[0]!.shadowRoot!.querySelector<HTMLElement>('.text')!;
    Object.assign(text.style, {blockSize: '2em', overflow: 'hidden'});

    expect(overflowFaults(drawnIn(elements[0]!), elements[0]!)).to.deep.equal(['div.text (text) is cut']);
  });
});

/** The shadow roots of an element and of those inside it. */
const rootsIn = (element: Element): ShadowRoot[] =>
  [element, ...drawnIn(element)].flatMap(({shadowRoot}) => shadowRoot ?? []);
