const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const places: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

/** The value of a numeral below ten thousand in Chinese characters; NaN when it is none. */
export function chineseNumeral(text: string): number {
  let total = 0;
  let digit = -1;
  for (const character of text) {
    const place = places[character];
    if (place !== undefined) {
      total += (digit < 0 ? 1 : digit) * place;
      digit = -1;
      continue;
    }
    const next = digits[character];
    // 三五百 and 两三 are guesses, not numerals.
    if (next === undefined || (digit > 0)) return NaN;
    digit = next;
  }
  return total + Math.max(0, digit);
}
