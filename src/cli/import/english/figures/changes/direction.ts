import {inLines} from '../../../../in-lines.js';
import {isModal} from '../../words/verbs.js';
import {wordAt, type Place} from '../place.js';

const rise = new RegExp(inLines`
  ^(?:
    rose|risen|ris(?:e|es|ing)|increas(?:ed|es|ing|e)|gr[eo]wn?|growing|growth|climb(?:ed|ing|s)?|up|upwards|
    jump(?:ed|ing|s)?|surg(?:ed|ing|es?)|soar(?:ed|ing|s)?|shot|spik(?:ed|ing|es?)|uptick|upturn|swell(?:ed|ing)|
    swollen|gain(?:ed|s)?|(?:doubl|tripl|quadrupl)(?:ed|ing)|higher|more|greater|upsurge|hike|escalat(?:ed|ing|ion)|
    accelerat(?:ed|ing)|leapt|leap|went
  )$
`);
const fall = new RegExp(inLines`
  ^(?:
    fell|fallen|falls?|falling|decreas(?:ed|es|ing|e)|drop(?:ped|ping|s)?|declin(?:ed|es|ing|e)|down|
    reduc(?:ed|es|ing|e|tions?)|lower(?:ed)?|plung(?:ed|ing|e)|plummet(?:ed|ing)?|slump(?:ed)?|dip(?:ped|s)?|cut|slid|
    tumbl(?:ed|ing|e)|shrank|shrunk|eas(?:ed|ing)|fewer|less|dwindled|sank|sunk|halved|downturn|contract(?:ed|ion)
  )$
`);
const nouns = new RegExp(inLines`
  ^(?:
    increase|rise|growth|jump|surge|spike|uptick|upturn|upsurge|decrease|drop|decline|reduction|fall|cut|dip|slump|gain|
    hike|escalation|leap|downturn|plunge|rises|increases|drops|falls|reductions
  )$
`);

/** Whether a word tells that something moved, and where to. */
export const directionOf = (lower: string): 'rise' | 'fall' | undefined => (rise.test(lower) ? 'rise' : fall.test(lower) ? 'fall' : undefined);

export const isChangeNoun = (lower: string): boolean => nouns.test(lower);

/** The noun a label begins with: “rose” → “Increase”, “decline” stays what it is. */
export const changeNoun = (lower: string): string => (isChangeNoun(lower) && !/s$/.test(lower) ? lower : directionOf(lower) === 'fall' ? 'decrease' : 'increase');

/** Index of the verb or particle of change that rules the number, when one does. */
export function changeBefore(place: Place, index: number): number | undefined {
  const {words, floor} = place;
  if (index >= floor && moves(place, index) && words[index]!.tag !== 'noun') return index;
  // “rose year-on-year by”, “rose, compared with 2023, by”, “went up by”.
  for (let at = index; at >= Math.max(floor, index - reach); at--) {
    const own = at === index || !isParticle(place, at);
    const verbal = at === index || words[at]!.tag !== 'noun' || words[at - 1]?.lower === 'to' || isModal(words[at - 1]?.lower);
    if (own && verbal && moves(place, at)) return at;
    const {tag, text} = words[at]!;
    if (at < index && (tag === 'conjunction' || tag === 'relative' || tag === 'auxiliary' || /^[;:()—–]$/.test(text))) return undefined;
  }
  return undefined;
}

/** The farthest a verb of change may stand before its number, in words. */
const reach = 14;

const upOrDown = /^(?:up|down)$/;

/** Whether the word at `at` tells that something moved. “More” and “fewer” do so only behind a number. */
function moves(place: Place, at: number): boolean {
  const word = wordAt(place, at);
  if (upOrDown.test(word)) return !/^(?:past|gerund|present)$/.test(place.words[at - 1]?.tag ?? '') || /^(?:went|going|gone)$/.test(wordAt(place, at - 1));
  return /^(?:cut|went)$/.test(word) || directionOf(word) !== undefined && !/^(?:more|less|fewer)$/.test(word);
}

/** “shut down 25 sites”: “down” belongs to the verb before it, unless that only says how something moved. */
const isParticle = (place: Place, at: number): boolean =>
  upOrDown.test(wordAt(place, at)) && !/^(?:went|go|goes|gone|is|are|was|were|and|,)$/.test(place.words[at - 1]?.text ?? ',');
