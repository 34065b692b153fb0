import {isMoney} from '../numbers/kinds.js';
import {indexOf} from './clause/phrase.js';
import type {Place} from './place.js';

/** Words up to a number in which its clause is looked at. */
const reach = 14;

/** Whether nothing happened of what a number tells: “can afford to lose $50”, “if 1,000 letters go out”, “1p of every $100 spent”. */
export function isUnreal({words, at, ahead, floor, token}: Place): boolean {
  const from = Math.max(floor, at - reach);
  const afford = indexOf(words, from, at, ({lower}) => lower === 'afford');
  if (afford > 0 && words[afford + 1]?.lower === 'to') return true;
  // What a rate is measured by.
  if (isMoney(token) && /^(?:every|each)$/.test(words[at - 1]?.lower ?? '') && /^(?:in|of|for|per)$/.test(words[at - 2]?.lower ?? '')) return true;
  // “paid between EUR 600 and EUR 900”
  if (words[at - 1]?.lower === 'between' && words[at + 1]?.lower === 'and' && words.slice(at + 2, at + 4).some(({text}) => /\d/.test(text))) return true;
  return words[ahead]?.lower === 'if' && words[ahead + 1] !== undefined && !words.slice(ahead + 1, at).some(({tag}) => tag === 'mark');
}
