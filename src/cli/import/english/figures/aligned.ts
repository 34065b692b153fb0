import type {Word} from '../words/word.js';
import {capital} from './clause/phrase.js';
import type {Read} from './place.js';

type Deal = (at: number, read: Read, period: string | undefined) => {readonly read: Read; readonly period: string | undefined};

/** What one number of such a list is of, and of when. */
interface Share {
  readonly label: string;
  readonly period?: string;
}

const asRead: Deal = (_, read, period) => ({read, period});

/**
 * Deals out what the first number of a list says to all of them, where the
 * sentence tells them “respectively”. To be asked for each of its numbers, in
 * their order.
 */
export function respectively(words: readonly Word[]): Deal {
  if (!words.some(({lower}) => lower === 'respectively')) return asRead;
  const shares = new Map<number, Share | undefined>();
  return (at, read, period) => {
    const run = shares.has(at) ? [] : respectiveRun(words, at);
    const dealt = run.length ? shared(capital(read.label), period, run.length) : undefined;
    run.forEach((index, place) => shares.set(index, dealt?.[place]));
    if (!shares.has(at)) return asRead(at, read, period);
    const own = shares.get(at);
    // Which number is of what, only a person can tell where nouns and numbers do not pair off.
    if (!own) return {read: {...read, confidence: 0.45}, period: undefined};
    return {read: {...read, label: own.label, confidence: 0.85, reasons: ['respectively']}, period: own.period};
  };
}
/** The numbers that “respectively” deals out, by index of their words; empty when the one at `at` does not open such a list. */
function respectiveRun(words: readonly Word[], at: number): readonly number[] {
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

/**
 * What each of `count` numbers is of: “Increase in phishing and extortion
 * complaints” becomes two labels, “in 2029 and 2030” two periods. Undefined
 * when nouns and numbers do not pair off.
 */
function shared(label: string, period: string | undefined, count: number): readonly Share[] | undefined {
  const [, lead = '', list = label] = /^((?:Increase|Decrease|[A-Z][a-z]+) in )?(.*)$/.exec(label) ?? [];
  const parts = partsOf(list);
  if (parts.length === count) {
    const last = parts[count - 1]!;
    // “phishing and extortion complaints”: both are complaints.
    const common = last.includes(' ') && !/[^s]s$/.test(parts[0]!) ? last.slice(last.lastIndexOf(' ')) : '';
    return parts.map((part, index) => ({label: lead + (index === count - 1 ? part : part + common), ...(period ? {period} : {})}));
  }
  const [, opening = '', times = ''] = /^(\w+ )(.*)$/.exec(period ?? '') ?? [];
  const dates = partsOf(times);
  return dates.length === count && period ? dates.map((each) => ({label, period: opening + each})) : undefined;
}

const partsOf = (list: string) => list.split(/,? and |, /).map((part) => part.trim()).filter(Boolean);
