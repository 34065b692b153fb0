const units = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers: Readonly<Record<string, number>> = {hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9};
const small = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, index * 10 + 20]),
]);
const simple = [...small.keys()].sort((a, b) => b.length - a.length).join('|');
const any = `(?:${simple}|${Object.keys(powers).join('|')})`;

/** Numbers written as words: “two”, “twenty-five”, “one hundred and four”. Not “one” alone, which is a pronoun as often. */
export const spelledNumber = new RegExp(`(?<![\\w-])(?:${simple})(?:(?:[- ]|\\sand\\s)${any})*\\b(?=\\s[a-z]|\\s?[,.;)]|$)`, 'gi');

/** The value of a number in words; undefined when its words make none, as in “two three”. */
export function valueOfWords(words: string): number | undefined {
  let total = 0;
  let group = 0;
  let last = Infinity;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === 'and') continue;
    const power = powers[word];
    if (power === undefined) {
      const value = small.get(word)!;
      if (last < 20 || last <= value) return undefined;
      group += value;
      last = value;
    } else {
      if (group === 0) return undefined;
      if (power === 100) group *= 100;
      else [total, group] = [total + group * power, 0];
      last = Infinity;
    }
  }
  return total + group;
}
