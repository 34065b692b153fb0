import {inLines} from '../../in-lines.js';
import {chineseNumeral} from '../numbers/chinese-numerals.js';

/** What may stand before a list item, a case or a section, and what is left of the line without it. */
export interface Marked {
  readonly marker: string;
  /** Characters of the line that the marker takes, with the spaces behind it. */
  readonly length: number;
}

const bullets = new RegExp(inLines`
  ^(?:
    [◆◇●○■□▲△▶►★☆•·▪◎➤✓✔※◈♦❖◉⚫🔹🔸👉📌🚨⭕🔴🔵▎▍▌◦○✦✪✅❌✗✘‣⁃➢]|
    (?![©®™〰〽㊗㊙])\p{Extended_Pictographic}(?=\ufe0f|[\u{1f300}-\u{1faff}]?\s*[\u3400-\u9fff“【])
  )[\ufe0f!]*\s*
`, 'u');
/** The round bullet of an inner list comes out of a word processor as an o. */
const dashes = /^(?:[-–—*+]\s+|o\s+(?=[A-Za-z]))/;
const caseMark = new RegExp(inLines`
  ^(?:[【[](?:典型|真实)?案例[】\]]\s*(?=案))?(?:【|\[|〔)?\s*(?:
    典型|(?:真实|相关)(?!(?:案例|案件)\s*0\d)
  )?(?:案例|案件)\s*之?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳])\s*(?:】|\]|〕)?\s*[:.、]?\s*
`);
const rumourMark = /^谣言\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[:、.]\s*/;
const chineseNumber = /^(?:[一二三四五六七八九十]{1,3}\s*[、.]|[((][一二三四五六七八九十]{1,3}[))]、?|第[一二三四五六七八九十]{1,2}[,、:])\s*/;
const arabicNumber = new RegExp(inLines`
  ^(?:
    (?:0[1-9]|(?:PART|Part|NO|No|TOP)\.?\s?\d{1,2})(?=[\s.、:]|$)|
    \d{1,2}\s*(?:[、]|\)|[.](?=\s|\D|\d{4}年|\d{1,2}月\d|$))|[((]\d{1,2}[))]、?|\d\ufe0f?\u20e3|
    [①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿]
  )\s*
`);
const englishCase = /^(?:case(?: study| example)?|example|scenario|incident)\s+(?:no\.?\s*|#)?(?:\d{1,2}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)\s*[:.–—-]\s*/i;

/** The marker at the beginning of a folded line, if there is one. */
export function markerOf(line: string): Marked {
  for (const pattern of [caseMark, englishCase, rumourMark, bullets, dashes, chineseNumber, arabicNumber]) {
    const found = pattern.exec(line)?.[0];
    if (!found) continue;
    // “●案例一:” is a case, whatever ornament stands before it.
    const inner = pattern === bullets ? (caseMark.exec(line.slice(found.length))?.[0] ?? '') : '';
    return {marker: (inner || found).replace(/\s/g, ''), length: found.length + inner.length};
  }
  return {marker: '', length: 0};
}

/** Indexes of lines with nothing but a number on them that count up from one, as designers number headings: “1”, “2” or “一”, “二”. */
export function loneOrdinals(lines: readonly {readonly text: string}[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last: number[] = [];
  const close = () => {
    if (last.length >= 2) for (const index of last) found.add(index);
    last = [];
  };
  lines.forEach(({text}, index) => {
    if (!/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/.test(text)) return;
    const ordinal = ordinalOf(text);
    if (ordinal !== last.length + 1) close();
    if (ordinal === last.length + 1) last.push(index);
  });
  close();
  return found;
}

/** What the markers of one list have in common: “3、” and “4、”, “(一)” and “(二)”. */
export const shapeOf = (marker: string): string => marker.replace(/[一二三四五六七八九十]+/, '一').replace(/\d+/, '1').replace(/[①-⑳]/, '①').replace(/[❶-❿]/, '❶').replace(/[::]$/, '');

/** The number in a marker; zero when it has none. */
export function ordinalOf(marker: string): number {
  const arabic = /\d+/.exec(marker)?.[0];
  if (arabic) return Number(arabic);
  const circled = /[①-⑳]/.exec(marker)?.[0].codePointAt(0) ?? /[❶-❿]/.exec(marker)?.[0].codePointAt(0);
  if (circled) return circled - (circled < 0x2700 ? 0x245f : 0x2775);
  const spelled = /[一二三四五六七八九十]{1,3}/.exec(marker)?.[0];
  return spelled ? chineseNumeral(spelled) : 0;
}

/** Kinds of marker, so that a list is told from the sections around it. */
export type MarkerKind = 'none' | 'case' | 'rumour' | 'bullet' | 'section' | 'number';

export function kindOfMarker(marker: string): MarkerKind {
  if (!marker) return 'none';
  if (/案例|案件|^(?:case|example|scenario|incident)/i.test(marker)) return 'case';
  if (marker.startsWith('谣言')) return 'rumour';
  if (/^[一二三四五六七八九十(第]/.test(marker) && /[一二三四五六七八九十]/.test(marker)) return 'section';
  if (/[\d①-⑳❶-❿]/.test(marker)) return 'number';
  return 'bullet';
}
