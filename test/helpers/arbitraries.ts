/** Generators of valid content for properties (fast-check). */
import fc from 'fast-check';
import {
  approximations,
  severities,
  tipKinds,
  type Case,
  type Category,
  type Content,
  type ContentPack,
  type Figure,
  type FigurePart,
  type Hotline,
  type Measure,
  type Notice,
  type Period,
  type Question,
  type Source,
  type Tip,
  type WarningSign,
} from '../../src/content/schema.js';
import {anyText} from './arbitrary-texts.js';

/** An id as packs have them. */
export const anyId: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,8}$/);

const twoDigits = (min: number, max: number) =>
  fc.integer({min, max}).map((part) => String(part).padStart(2, '0'));

const anyDay = fc
  .tuple(
    fc.integer({min: 1000, max: 9999}).map(String),
    twoDigits(1, 12),
    twoDigits(1, 28),
    fc.integer({min: 1, max: 3}),
  )
  .map(([year, month, day, precision]) => [year, month, day].slice(0, precision).join('-'));

const anyMinute = fc
  .tuple(
    fc.integer({min: 1000, max: 9999}),
    twoDigits(1, 12),
    twoDigits(1, 28),
    twoDigits(0, 23),
    twoDigits(0, 59),
    fc.option(twoDigits(0, 59)),
    fc.constantFrom('', 'Z', '+08:00', '-03:30'),
  )
  .map(
    ([year, month, day, hour, minute, second, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}${second === null ? '' : `:${second}`}${zone}`,
  );

/** A date of any precision that packs allow. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(anyDay, anyMinute);

/** An address that may be linked to. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.constantFrom(
    'HTTP://EXAMPLE.ORG',
    'https://某市.政务/通报?a=1&b="2"&lt;#<x>',
    "https://example.org/'/&amp;",
  ),
);

const anyLanguage = fc.constantFrom('zh-Hans', 'zh-Hant', 'en', 'ug', 'mn-Mong-CN');

// Minus nought is written as 0, by JSON.stringify and by render.
const anyNumber = fc
  .oneof(fc.nat(), fc.double({noNaN: true, noDefaultInfinity: true}))
  .map((number) => number || 0);

const anyTelephoneNumber = fc.oneof(
  fc.constantFrom('110', '96110', '010-12321', '+86 10 12321'),
  fc.stringMatching(/^[+\d](-?\d| \d){0,9}$/),
);

/** Items whose ids differ. */
const listOf = <Item extends {id: string}>(item: fc.Arbitrary<Item>, maxLength = 4) =>
  fc.uniqueArray(item, {maxLength, selector: ({id}) => id});

/** The same content, in which measures name figures. */
const namingFigures = <Some extends Content>(contents: fc.Arbitrary<Some>): fc.Arbitrary<Some> =>
  contents.chain((content) => {
    const {figures = [], measures = []} = content;
    const names = fc.option(fc.shuffledSubarray(figures.map(({id}) => id)), {nil: undefined});
    return fc.tuple(...measures.map(() => names)).map((named) => ({
      ...content,
      ...(content.measures && {
        measures: measures.map((each, at) => (named[at] ? {...each, figures: named[at]} : each)),
      }),
    }));
  });

/** Generators of every kind of content, with texts of the given sort. */
export function contentWith(text: fc.Arbitrary<string>) {
  const texts = fc.array(text, {maxLength: 4});

  const period: fc.Arbitrary<Period> = fc.record(
    {label: text, start: anyDate, end: anyDate},
    {requiredKeys: ['label']},
  );

  const category: fc.Arbitrary<Category> = fc.record(
    {label: text, id: fc.oneof(anyId, fc.constantFrom('刷单返利', 'a"b', '<i>', '&amp;'))},
    {requiredKeys: ['label']},
  );

  const figureFields = {
    id: anyId,
    label: text,
    display: fc.oneof(text, fc.constantFrom('2494', '680余', '2179万', '1,940', '18.5')),
    unit: fc.oneof(text, fc.constantFrom('起', '元', '人次', '%', 'yuan')),
    value: anyNumber,
    approximation: fc.constantFrom(...approximations),
    period,
    asOf: anyDate,
    comparison: fc.record(
      {base: text, direction: fc.constantFrom('rise' as const, 'fall' as const)},
      {requiredKeys: ['base']},
    ),
    quote: text,
  };
  const figurePart: fc.Arbitrary<FigurePart> = fc.record(figureFields, {
    requiredKeys: ['id', 'label', 'display'],
  });
  const figure: fc.Arbitrary<Figure> = fc.record(
    {...figureFields, parts: listOf(figurePart, 3)},
    {requiredKeys: ['id', 'label', 'display']},
  );

  const caseEntry: fc.Arbitrary<Case> = fc.record(
    {
      id: anyId,
      title: text,
      region: text,
      offence: category,
      fraudType: category,
      paragraphs: texts,
      outcomes: listOf(figure, 3),
      warningSigns: texts,
      quote: text,
    },
    {requiredKeys: ['id', 'title', 'paragraphs']},
  );

  const tip: fc.Arbitrary<Tip> = fc.record(
    {id: anyId, title: text, text, kind: fc.constantFrom(...tipKinds), audience: text, quote: text},
    {requiredKeys: ['id', 'title']},
  );

  const warningSign: fc.Arbitrary<WarningSign> = fc.record(
    {id: anyId, text, quote: text},
    {requiredKeys: ['id', 'text']},
  );

  const question: fc.Arbitrary<Question> = fc.record(
    {id: anyId, outlet: text, question: text, answerer: text, paragraphs: texts, quote: text},
    {requiredKeys: ['id', 'question', 'paragraphs']},
  );

  const measure: fc.Arbitrary<Measure> = fc.record(
    {id: anyId, title: text, paragraphs: texts, quote: text},
    {requiredKeys: ['id', 'title', 'paragraphs']},
  );

  const hotline: fc.Arbitrary<Hotline> = fc.record(
    {
      id: anyId,
      number: anyTelephoneNumber,
      label: text,
      dialable: fc.boolean(),
      hours: text,
      region: text,
      note: text,
      neverAsks: texts,
      url: anyAddress,
      verifiedOn: anyDate,
    },
    {requiredKeys: ['id', 'number', 'label', 'dialable']},
  );

  const notice: fc.Arbitrary<Notice> = fc.record(
    {
      id: anyId,
      severity: fc.constantFrom(...severities),
      title: text,
      paragraphs: texts,
      issued: anyDate,
      expires: anyDate,
      url: anyAddress,
      quote: text,
    },
    {requiredKeys: ['id', 'severity', 'title', 'paragraphs']},
  );

  const source: fc.Arbitrary<Source> = fc.record(
    {
      name: text,
      title: text,
      url: anyAddress,
      publishedAt: anyDate,
      repostedAt: anyDate,
      lang: anyLanguage,
    },
    {requiredKeys: ['name']},
  );

  const itemsOf = {
    figures: listOf(figure),
    cases: listOf(caseEntry),
    tips: listOf(tip),
    warningSigns: listOf(warningSign),
    questions: listOf(question),
    measures: listOf(measure),
    hotlines: listOf(hotline),
    notices: listOf(notice),
  };

  const detailFields = {
    title: text,
    lang: anyLanguage,
    updated: anyDate,
    expires: anyDate,
    source,
    period,
    asOf: anyDate,
  };

  /** What content says of itself as a whole: title, language, dates, period and source. */
  const details: fc.Arbitrary<Content> = fc.record(detailFields, {requiredKeys: []});

  /** Content as elements get it, with any of its fields. */
  const content: fc.Arbitrary<Content> = namingFigures(
    fc.record({...detailFields, ...itemsOf}, {requiredKeys: []}),
  );

  const pack: fc.Arbitrary<ContentPack> = namingFigures(
    fc.record(
      {
        packVersion: fc.constantFrom('1.0', '1.7'),
        id: anyId,
        status: fc.constantFrom('draft' as const, 'published' as const),
        reviewer: text,
        reviewBy: anyDate,
        alternates: fc.array(
          fc.record({lang: anyLanguage, href: fc.constantFrom('en.json', '../zh-Hant.json')}),
          {
            maxLength: 2,
          },
        ),
        ...detailFields,
        ...itemsOf,
      },
      {requiredKeys: ['packVersion', 'id', 'status', 'title', 'lang', 'updated', 'source']},
    ),
  );

  return {
    figure,
    figurePart,
    caseEntry,
    tip,
    warningSign,
    question,
    measure,
    hotline,
    notice,
    source,
    itemsOf,
    details,
    content,
    pack,
  };
}

/** Content with any texts that packs can hold. */
export const any = contentWith(anyText);
