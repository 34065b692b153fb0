import {inLines} from '../../../../in-lines.js';
import {timeNoun} from '../../words/closed-classes.js';
import type {Word} from '../../words/word.js';

/** Words that belong to a time beside its noun. */
const ofTime = new RegExp(inLines`
  ^(?:
    first|second|third|fourth|last|past|same|recent|calendar|financial|fiscal|of|to|through|and|in|early|late|mid|
    end|start|beginning|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few
  )$
`);

/** Behind “in the first half of 2024”, “last year”, “during May”: where the words of time end, `start` when there are none. */
export function timeEnd(words: readonly Word[], start: number, end: number): number {
  let index = start;
  if (/^(?:in|during|by|since|from|over|for|between|within|throughout|as|until|on|at|to)$/.test(words[index]?.lower ?? '')) index++;
  let seen = false;
  for (; index < end && index < start + 12; index++) {
    const {lower, tag, text} = words[index]!;
    if (timeNoun.test(lower)) seen = true;
    else if (text === ',' && isWithinDate(words, index, start)) continue;
    else if (tag === 'determiner' || ofTime.test(lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(text) || tag === 'number' && /^\d{0,2}$/.test(text)) continue;
    else break;
  }
  if (!seen) return start;
  while (index > start && /^(?:of|to|through|and|in|the|an?|that|this|these|those)$/.test(words[index - 1]!.lower)) index--;
  if (words[index]?.text === ',') index++;
  return index;
}

/** “December 1, 2030, to June 1, 2031”: commas that belong to a date, and to a span of them. */
function isWithinDate(words: readonly Word[], comma: number, start: number): boolean {
  const [before, next] = [words[comma - 1]?.text ?? '', words[comma + 1]];
  if (/^\d\d?$/.test(before) && /^(?:19|20)\d\d$/.test(next?.text ?? '')) return true;
  return /^(?:19|20)\d\d$/.test(before) && /^(?:from|between)$/.test(words[start]!.lower) && /^(?:to|through|and|until)$/.test(next?.lower ?? '');
}
