/** A published number read for comparison; what is shown is never made of it. */
const number =
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*[余多]?\s*(?:(hundred|thousand|million|billion)\b|([百千]?万亿|[百千]?[万亿]|[百千]))?/g;

const scale: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9,
  百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 百万亿: 1e14, 千万亿: 1e15,
};

/** The numbers that a text in Chinese or English prints in digits: 21790000 for “2179万”. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(number)].map(([, whole = '', fraction = '', english, chinese]) => {
    const factor = scale[english ?? chinese ?? ''] ?? 1;
    // Shifting the decimal point in text: 21.79 × 1e6 is not 21790000 in binary fractions.
    return Number(`${whole.replace(/,/g, '')}${fraction}e${Math.round(Math.log10(factor))}`);
  });
}

/** What makes a number larger behind its digits. */
const scaleBehind = /^\s*[余多]?\s*([百千]?万亿|[百千]?[万亿]|[百千]|hundred|thousand|million|billion)/;

/**
 * Whether a text prints a number whole: “1286起” does not print “286”, nor
 * “340万余元” the “340” of a figure in 元. White space as it stands.
 *
 * @param unit The unit shown behind the number, which may go on with the scale: 亿元.
 */
export function printsWhole(text: string, number: string, unit: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const behind = text.slice(at + number.length, at + number.length + 24);
    const beginsWithin = /^\d/.test(number) && (/(?:\d|\d\.)$/.test(before) || (/\d,$/.test(before) && /^\d{3}(?!\d)/.test(number)));
    const endsWithin = /\d$/.test(number) && /^(?:\d|\.\d|,\d{3}(?!\d))/.test(behind);
    const scaled = /[\d余多百千万]$/.test(number) ? scaleBehind.exec(behind)?.[1] : undefined;
    if (!beginsWithin && !endsWithin && (scaled === undefined || unit.trimStart().startsWith(scaled))) return true;
  }
  return false;
}
