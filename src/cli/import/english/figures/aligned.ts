import type {Word} from '../words/word.js';

/** The numbers that “respectively” deals out, by index of their words; empty when the one at `at` does not open such a list. */
export function respectiveRun(words: readonly Word[], at: number): readonly number[] {
  const run = [at];
  let index = at + 1;
  for (; index < Math.min(words.length, at + 60); index++) {
    const {tag, text, lower} = words[index]!;
    if (tag === 'number') run.push(index);
    else if (lower === 'respectively') return run.length > 1 ? run : [];
    else if (text !== ',' && !/^(?:and|to|by|cases?|people|reports|complaints|per|cent)$/.test(lower)) break;
  }
  return run.length > 1 && words.slice(Math.max(0, at - 4), at).some(({lower}) => lower === 'respectively') ? run : [];
}

interface Dealt {
  readonly label: string;
  readonly period?: string;
}

/**
 * What each of `count` numbers is of: “Increase in phishing and extortion
 * complaints” becomes two labels, “in 2029 and 2030” two periods. Undefined
 * when nouns and numbers do not pair off.
 */
export function dealt(label: string, period: string | undefined, count: number): readonly Dealt[] | undefined {
  const [, lead = '', list = label] = /^((?:Increase|Decrease|[A-Z][a-z]+) in )?(.*)$/.exec(label) ?? [];
  const parts = partsOf(list);
  if (parts.length === count) {
    const last = parts[count - 1]!;
    // “phishing and extortion complaints”: both are complaints.
    const shared = last.includes(' ') && !/[^s]s$/.test(parts[0]!) ? last.slice(last.lastIndexOf(' ')) : '';
    return parts.map((part, index) => ({label: lead + (index === count - 1 ? part : part + shared), ...(period ? {period} : {})}));
  }
  const [, opening = '', times = ''] = /^(\w+ )(.*)$/.exec(period ?? '') ?? [];
  const dates = partsOf(times);
  return dates.length === count && period ? dates.map((each) => ({label, period: opening + each})) : undefined;
}

const partsOf = (list: string) => list.split(/,? and |, /).map((part) => part.trim()).filter(Boolean);
