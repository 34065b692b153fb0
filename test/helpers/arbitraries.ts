/**
 * Generators of valid content for properties (fast-check). Texts are normalised
 * as every text of a pack is, and hold what breaks careless readers: markup,
 * entities, Chinese punctuation, bidi controls, odd spaces, nothing at all,
 * very much.
 */
import fc from 'fast-check';
import {plainText} from '../../src/content/plain-text.js';
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
} from '../../src/content/schema.js';

const chinese = [
  '抓获犯罪嫌疑人', '2693名', '680余次', '近400万元', '马某某', '网络水军', '，', '。', '、', '；', '：', '？', '！',
  '“', '”', '‘', '’', '（', '）', '《', '》', '——', '……', '　', '％', '·', '𠮷', '㐂', '：',
];

const markup = [
  '<', '>', '&', '"', "'", '&lt;', '&amp;', '&nbsp;', '&#60;', '&#x3c;', '&notit;', '<b>', '</p>', '</dl>', '</article>',
  '<script>', '</script>', '<style>', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?xml?>', '<template>', '{{x}}', '${x}',
  '<br>', '<li>', '=', '`', '\\', '/>', 'javascript:', 'data-af="title"',
];

const spaces = [' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u2003', '\u200b', '\u2028', '\ufeff', '\u3000'];

const bidi = ['مكافحة الاحتيال', 'הונאה', '\u202e', '\u202c', '\u2066', '\u2069', '\u200f', '\u200e'];

const unusable = ['\0', '\x01', '\x02', '\x7f', '\x85', '\ud800', '\udc00', '\ufffe', '\ufdd0', '\u{1fffe}', '\ufffd'];

const mixed = fc
  .array(fc.oneof(fc.constantFrom(...chinese, ...markup, ...spaces, ...bidi, ...unusable), fc.string({maxLength: 6})), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

const veryLong = fc.constantFrom('防范电信网络诈骗，', '<p>&amp;', 'fraud ').map((piece) => piece.repeat(4000));

/** Any text that a pack can hold. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    {weight: 8, arbitrary: mixed},
    {weight: 4, arbitrary: fc.string({unit: fc.constantFrom(...chinese), maxLength: 12})},
    {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
    {weight: 2, arbitrary: fc.constant('')},
    {weight: 1, arbitrary: fc.constantFrom(...spaces, '\u3000\u3000')},
    {weight: 1, arbitrary: fc.integer({min: 0, max: 100}).chain((rare) => (rare ? mixed : veryLong))},
  )
  .map(plainText);

/** Texts with something to see in them, that no reader could mistake for anything else. */
export const wordText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'), {minLength: 3, maxLength: 8})
  .map((characters) => characters.join(''));

const anyTexts = fc.array(anyText, {maxLength: 4});

/** An id as packs have them. */
export const anyId: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,8}$/);

const twoDigits = (min: number, max: number) =>
  fc.integer({min, max}).map((part) => String(part).padStart(2, '0'));

const anyDay = fc
  .tuple(fc.integer({min: 1000, max: 9999}).map(String), twoDigits(1, 12), twoDigits(1, 28), fc.integer({min: 1, max: 3}))
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
  fc.constantFrom('HTTP://EXAMPLE.ORG', 'https://某市.政务/通报?a=1&b="2"&lt;#<x>', "https://example.org/'/&amp;"),
);

const anyLanguage = fc.constantFrom('zh-Hans', 'zh-Hant', 'en', 'ug', 'mn-Mong-CN');

// JSON has no minus nought.
const anyNumber = fc
  .oneof(fc.nat(), fc.double({noNaN: true, noDefaultInfinity: true}))
  .map((number) => number || 0);

/** Items whose ids differ. */
const listOf = <Item extends {id: string}>(item: fc.Arbitrary<Item>, maxLength = 4) =>
  fc.uniqueArray(item, {maxLength, selector: ({id}) => id});

export const anyPeriod: fc.Arbitrary<Period> = fc.record(
  {label: anyText, start: anyDate, end: anyDate},
  {requiredKeys: ['label']},
);

export const anyCategory: fc.Arbitrary<Category> = fc.record(
  {label: anyText, id: fc.oneof(anyId, fc.constantFrom('刷单返利', 'a"b', '<i>', '&amp;'))},
  {requiredKeys: ['label']},
);

const figureFields = {
  id: anyId,
  label: anyText,
  display: fc.oneof(anyText, fc.constantFrom('2494', '680余', '2179万', '1,940', '18.5')),
  unit: fc.oneof(anyText, fc.constantFrom('起', '元', '人次', '%', 'yuan')),
  value: anyNumber,
  approximation: fc.constantFrom(...approximations),
  period: anyPeriod,
  asOf: anyDate,
  comparison: fc.record(
    {base: anyText, direction: fc.constantFrom('rise' as const, 'fall' as const)},
    {requiredKeys: ['base']},
  ),
  quote: anyText,
};

export const anyFigurePart: fc.Arbitrary<FigurePart> = fc.record(figureFields, {
  requiredKeys: ['id', 'label', 'display'],
});

export const anyFigure: fc.Arbitrary<Figure> = fc.record(
  {...figureFields, parts: listOf(anyFigurePart, 3)},
  {requiredKeys: ['id', 'label', 'display']},
);

export const anyCase: fc.Arbitrary<Case> = fc.record(
  {
    id: anyId,
    title: anyText,
    region: anyText,
    offence: anyCategory,
    fraudType: anyCategory,
    paragraphs: anyTexts,
    outcomes: listOf(anyFigure, 3),
    warningSigns: anyTexts,
    quote: anyText,
  },
  {requiredKeys: ['id', 'title', 'paragraphs']},
);

export const anyTip: fc.Arbitrary<Tip> = fc.record(
  {id: anyId, title: anyText, text: anyText, kind: fc.constantFrom(...tipKinds), audience: anyText, quote: anyText},
  {requiredKeys: ['id', 'title']},
);

export const anyQuestion: fc.Arbitrary<Question> = fc.record(
  {id: anyId, outlet: anyText, question: anyText, answerer: anyText, paragraphs: anyTexts, quote: anyText},
  {requiredKeys: ['id', 'question', 'paragraphs']},
);

export const anyMeasure: fc.Arbitrary<Measure> = fc.record(
  {id: anyId, title: anyText, paragraphs: anyTexts, quote: anyText},
  {requiredKeys: ['id', 'title', 'paragraphs']},
);

export const anyHotline: fc.Arbitrary<Hotline> = fc.record(
  {
    id: anyId,
    number: fc.oneof(fc.constantFrom('110', '96110', '010-12321', '+86 10 12321'), fc.stringMatching(/^[+\d](-?\d| \d){0,9}$/)),
    label: anyText,
    dialable: fc.boolean(),
    hours: anyText,
    region: anyText,
    note: anyText,
    url: anyAddress,
    verifiedOn: anyDate,
  },
  {requiredKeys: ['id', 'number', 'label', 'dialable']},
);

export const anyNotice: fc.Arbitrary<Notice> = fc.record(
  {
    id: anyId,
    severity: fc.constantFrom(...severities),
    title: anyText,
    paragraphs: anyTexts,
    issued: anyDate,
    expires: anyDate,
    url: anyAddress,
    quote: anyText,
  },
  {requiredKeys: ['id', 'severity', 'title', 'paragraphs']},
);

export const anySource: fc.Arbitrary<Source> = fc.record(
  {name: anyText, title: anyText, url: anyAddress, publishedAt: anyDate, repostedAt: anyDate, lang: anyLanguage},
  {requiredKeys: ['name']},
);

/** Lists of every kind, each possibly empty. */
export const itemsOf = {
  figures: listOf(anyFigure),
  cases: listOf(anyCase),
  tips: listOf(anyTip),
  questions: listOf(anyQuestion),
  measures: listOf(anyMeasure),
  hotlines: listOf(anyHotline),
  notices: listOf(anyNotice),
};

const detailFields = {
  title: anyText,
  lang: anyLanguage,
  updated: anyDate,
  expires: anyDate,
  source: anySource,
  period: anyPeriod,
  asOf: anyDate,
};

/** What content says of itself as a whole: title, language, dates, period and source. */
export const anyDetails: fc.Arbitrary<Content> = fc.record(detailFields, {requiredKeys: []});

/** Content as elements get it, with any of its fields. */
export const anyContent: fc.Arbitrary<Content> = fc.record({...detailFields, ...itemsOf}, {requiredKeys: []});

/** A whole content pack. */
export const anyPack: fc.Arbitrary<ContentPack> = fc.record(
  {
    packVersion: fc.constantFrom('1.0', '1.7'),
    id: anyId,
    status: fc.constantFrom('draft' as const, 'published' as const),
    reviewer: anyText,
    reviewBy: anyDate,
    alternates: fc.array(fc.record({lang: anyLanguage, href: fc.constantFrom('en.json', '../zh-Hant.json')}), {
      maxLength: 2,
    }),
    ...detailFields,
    ...itemsOf,
  },
  {requiredKeys: ['packVersion', 'id', 'status', 'title', 'lang', 'updated', 'source']},
);
