import type {Word} from '../../words/word.js';
import {indexOf} from './phrase.js';

/** What ties a thing to something that may have happened at any time: “a ring linked to thefts of”. */
const tied = /^(?:linked|tied|connected|related|accused|suspected|believed|thought|alleged|wanted|responsible|charged|convicted|guilty|used|tricked)$/;
/** Prepositions behind which a deed is what somebody is charged with, sentenced or known for. */
const reasons = /^(?:of|for|with|after|from|to|into)$/;
/** Words in “ing” that are things. */
const things = /^(?:something|everything|anything|nothing|outstanding|existing|building|clothing|advertising|banking|marketing|shopping|housing|funding)$/;

/** Words beyond which nobody can tell what a time still governs. */
const reach = 60;

/**
 * Whether on the way from one word to another a clause begins that has a time of its own: a relative (“a gang
 * that stole”), what somebody is tied to (“linked to”), what they did to be where they are (“charged with
 * laundering”). When the main verb happened says nothing of it.
 */
export function entersClause(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > reach) return true;
  for (let index = from; index < to; index++) {
    // “a first raid in May, in which 20 were arrested”: the time is that of the clause.
    if (!opens(words, index) || index <= from + 1 && words[index]!.lower === 'which' && words[index - 1]!.lower === 'in') continue;
    const close = insertionClose(words, index, to);
    if (close === undefined) return true;
    index = close;
  }
  return false;
}

/** The comma behind which the main verb comes: “In May, after searching two homes, officers arrested”, “the raids, which took a week, led to”. */
function insertionClose(words: readonly Word[], opener: number, to: number): number | undefined {
  if (words[opener - 1]?.text !== ',') return undefined;
  const close = indexOf(words, opener + 1, to, ({text}) => text === ',');
  if (close < 0) return undefined;
  return words[opener]!.tag !== 'relative' || /^(?:past|auxiliary|present)$/.test(words[close + 1]?.tag ?? '') ? close : undefined;
}

function opens(words: readonly Word[], at: number): boolean {
  const {lower, tag} = words[at]!;
  const next = words[at + 1];
  // “in March, when losses reached”
  if (tag === 'relative') return lower !== 'when';
  if (/^(?:since|while|whereas|because)$/.test(lower)) return true;
  if (tied.test(lower) && /^(?:to|of|with|for|in)$/.test(next?.lower ?? '')) return true;
  return reasons.test(lower) && isDeed(next?.tag === 'adverb' ? words[at + 2] : next);
}

const isDeed = (word: Word | undefined): boolean => word !== undefined && (word.tag === 'gerund' || /^[a-z]{3,}ing$/.test(word.text)) && !things.test(word.lower);
