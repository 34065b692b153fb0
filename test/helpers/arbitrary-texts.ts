/**
 * Generators of texts for properties (fast-check), normalised as every text of
 * a pack is. They hold what breaks careless readers: markup, entities, Chinese
 * punctuation, bidi controls, odd spaces, nothing at all, very much.
 */
import fc from 'fast-check';
import {plainText} from '../../src/content/plain-text.js';

const chinese = [
  '抓获犯罪嫌疑人',
  '2693名',
  '680余次',
  '近400万元',
  '马某某',
  '网络水军',
  '，',
  '。',
  '、',
  '；',
  '：',
  '？',
  '！',
  '“',
  '”',
  '‘',
  '’',
  '（',
  '）',
  '《',
  '》',
  '——',
  '……',
  '　',
  '％',
  '·',
  '𠮷',
  '㐂',
  '：',
];

const markup = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '&lt;',
  '&amp;',
  '&nbsp;',
  '&#60;',
  '&#x3c;',
  '&notit;',
  '<b>',
  '</p>',
  '</dl>',
  '</article>',
  '<script>',
  '</script>',
  '<style>',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?xml?>',
  '<template>',
  '{{x}}',
  '${x}',
  '<br>',
  '<li>',
  '=',
  '`',
  '\\',
  '/>',
  'javascript:',
  'data-af="title"',
];

const spaces = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u2003',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u3000',
];

const bidi = [
  'مكافحة الاحتيال',
  'הונאה',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u200e',
];

const unusable = [
  '\0',
  '\x01',
  '\x02',
  '\x7f',
  '\x85',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\ufdd0',
  '\u{1fffe}',
  '\ufffd',
];

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...chinese, ...markup, ...spaces, ...bidi, ...unusable),
      fc.string({maxLength: 6}),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

const veryLong = fc
  .constantFrom('防范电信网络诈骗，', '<p>&amp;', 'fraud ')
  .map((piece) => piece.repeat(4000));

/** Any text that a pack can hold. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    {weight: 8, arbitrary: mixed},
    {weight: 4, arbitrary: fc.string({unit: fc.constantFrom(...chinese), maxLength: 12})},
    {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
    {weight: 2, arbitrary: fc.constant('')},
    {weight: 1, arbitrary: fc.constantFrom(...spaces, '\u3000\u3000')},
    {
      weight: 1,
      arbitrary: fc.integer({min: 0, max: 100}).chain((rare) => (rare ? mixed : veryLong)),
    },
  )
  .map(plainText);

/** Texts with something to see in them, that no reader could mistake for anything else. */
export const wordText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'), {
    minLength: 3,
    maxLength: 8,
  })
  .map((characters) => characters.join(''));
