/**
 * One spelling for the characters that releases mix freely: full-width and
 * half-width punctuation, digits and letters, and the several kinds of
 * quotation mark and space.
 *
 * Every UTF-16 unit becomes exactly one, so an index into the folded text is
 * an index into the original and no offset map is needed for this step.
 */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u00a0\u3000\u2002-\u200a\u202f\u205f\ufeff\uff61\u2010\u2011\u2236\ufe55\ufe50\ufe51\ufe52\ufe54\ufe56\ufe57\ufe6a「」『』〝〞＂]/g, one);
}

const others: Readonly<Record<string, string>> = {
  '\u2010': '-', '\u2011': '-', '｡': '。', '∶': ':', '﹕': ':', '﹐': ',', '﹑': '、', '﹒': '.', '﹔': ';', '﹖': '?', '﹗': '!', '﹪': '%',
  '「': '“', '」': '”', '『': '“', '』': '”', '〝': '“', '〞': '”',
};

function one(character: string) {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return others[character] ?? ' ';
}

/** Whether a character is written without spaces around it: Chinese writing and its punctuation. */
export const isChinese = (character: string | undefined): boolean =>
  character !== undefined && /[\u3400-\u9fff\uf900-\ufaff\u3001-\u3011“”‘’…—·◆●■▲★○◇]/.test(character);

/** The share of Chinese characters among letters; a release above one tenth is read as Chinese. */
export function isChineseText(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const chinese = (sample.match(/[\u3400-\u9fff]/g) ?? []).length;
  const latin = (sample.match(/[A-Za-z]/g) ?? []).length;
  return chinese > 0 && chinese * 9 >= latin;
}
