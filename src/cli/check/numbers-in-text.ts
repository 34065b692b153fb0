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
