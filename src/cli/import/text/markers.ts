/** What may stand before a list item, a case or a section, and what is left of the line without it. */
export interface Marked {
  readonly marker: string;
  /** Characters of the line that the marker takes, with the spaces behind it. */
  readonly length: number;
}

const bullets = /^[◆◇●○■□▲△▶►★☆•·▪◎➤✓✔※◈♦❖◉⚫🔹]\ufe0f?\s*/u;
const dashes = /^[-–—*+]\s+/;
const caseMark = /^(?:【|\[|〔)?\s*(?:典型)?(?:案例|案件)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:】|\]|〕)?\s*[:.、]?\s*/;
const rumourMark = /^谣言\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[:、.]\s*/;
const chineseNumber = /^(?:[一二三四五六七八九十]{1,3}\s*[、.]|[((][一二三四五六七八九十]{1,3}[))]、?|第[一二三四五六七八九十]{1,2}[,、:])\s*/;
const arabicNumber = /^(?:0[1-9](?=\s|$)|\d{1,2}\s*(?:[、]|\)|[.](?=\s|\D|$))|[((]\d{1,2}[))]、?|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿])\s*/;
const englishCase = /^case(?: study)?\s+(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*[:.–—-]\s*/i;

/** The marker at the beginning of a folded line, if there is one. */
export function markerOf(line: string): Marked {
  for (const pattern of [caseMark, englishCase, rumourMark, bullets, dashes, chineseNumber, arabicNumber]) {
    const found = pattern.exec(line)?.[0];
    if (found) return {marker: found.replace(/\s/g, ''), length: found.length};
  }
  return {marker: '', length: 0};
}

/** Kinds of marker, so that a list is told from the sections around it. */
export type MarkerKind = 'none' | 'case' | 'rumour' | 'bullet' | 'section' | 'number';

export function kindOfMarker(marker: string): MarkerKind {
  if (!marker) return 'none';
  if (/案例|案件|^case/i.test(marker)) return 'case';
  if (marker.startsWith('谣言')) return 'rumour';
  if (/^[一二三四五六七八九十(第]/.test(marker) && /[一二三四五六七八九十]/.test(marker)) return 'section';
  if (/[\d①-⑳❶-❿]/.test(marker)) return 'number';
  return 'bullet';
}
