import {inLines} from '../../../../in-lines.js';
import {actionOf, participleOf} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {partyOf} from '../clause/party.js';
import {phraseBefore} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import type {Place} from '../place.js';
import {peopleOf} from '../told.js';
import {isDeed} from './things.js';

/** What was done with the money, and by whom, when that tells whose it is. */
export function deed({text, words, floor, told, governor}: Place, thingAt: number | undefined): {verb: string; party: string} {
  let at = governor.kind === 'verb' ? governor.at : undefined;
  let verb = governor.kind === 'verb' ? governor.participle : '';
  if (governor.kind === 'of') {
    verb = (governor.preposition === 'of' && isDeed(words, governor.at) ? actionOf(words[governor.at]!.lower) : undefined) ?? '';
    // “the seizure of assets worth $2 million”
    if (!verb && governor.preposition === 'worth') verb = actionBefore(words, thingAt ?? governor.at, floor);
    at = ownVerb(words, thingAt ?? governor.at, floor);
    if (!verb && at !== undefined) verb = participleOf(words[at]!.lower) ?? '';
    // “NBN Co with reported losses of”: whose they are stands before “with”.
    if (at === undefined || /^with$/.test(words[at]!.lower)) {
      const holder = heldBy(text, words, thingAt ?? governor.at, floor);
      // “seized 14 phones and cash of $5,000”
      const listed = !verb && at === undefined && continues(words, thingAt ?? governor.at, floor);
      return {verb: listed ? told.verb : verb, party: holder || told.party};
    }
  }
  if (at === undefined) return {verb: verb || (governor.kind === 'list' || governor.kind === 'start' ? told.verb : ''), party: told.party};
  // “arrested 12 clerks for stealing $3 million”: they stole it.
  if (words[at]!.lower === 'stealing' && at - 1 === floor && /^(?:for|with|of)$/.test(words[at - 1]!.lower)) return {verb, party: peopleOf(told.topic)};
  if (words[at - 1]?.lower === 'to' || words[at]!.tag === 'gerund' && words[at - 1]?.tag === 'preposition') return {verb, party: ''};
  if (words[at]!.tag === 'gerund' && (words[at - 1]?.text === ',' || !owning.test(words[at]!.lower))) return {verb, party: ''};
  const subject = subjectBefore(words, at, floor);
  // “reimbursed 412 customers, who had lost $900,000”
  if (subject.to === subject.from) return {verb, party: told.party || (words[at - 1]?.lower === 'who' || words[at - 2]?.lower === 'who' ? peopleOf(told.topic) : '')};
  return {verb, party: governor.kind === 'verb' || owning.test(words[at]!.lower) ? partyOf(text, words, subject) : ''};
}

/** “seized” of “the seizure of”, before the noun at `noun`. */
function actionBefore(words: readonly Word[], noun: number, floor: number): string {
  let of = noun - 1;
  while (words[of]?.tag === 'determiner') of--;
  return words[of]?.lower === 'of' && of > floor ? actionOf(words[of - 1]!.lower) ?? '' : '';
}

/** Whether the noun at `at` stands in the list of the number before it. */
const continues = (words: readonly Word[], at: number, floor: number) => floor > 0 && at - 1 >= floor && words.slice(floor, at).every(({lower, text}) => text === ',' || /^(?:and|plus|also|as|well)$/.test(lower));

/** Verbs of those to whom the money belonged or fell, whom a label names. */
export const owning = new RegExp(inLines`
  ^(?:
    accounted|accounts|accounting|caused|causing|generated|represented|represents|saw|had|has|recorded|suffered|
    reported|lost|lose|loses|losing|made|make|making|paid|pays|pay|sent|transferred|invested|experienced|spent|stole|
    stolen
  )$
`);

/** The verb whose object is the noun at `from`: “reported losses of”, “caused a loss of”. */
function ownVerb(words: readonly Word[], from: number, floor: number): number | undefined {
  for (let index = from - 1; index >= Math.max(floor, from - 8); index--) {
    const {tag, lower} = words[index]!;
    // “their alleged part in”, “a reported loss of” describe.
    if (tag === 'past' && words[index - 1]?.tag === 'determiner' && words[index + 1]?.tag === 'noun') continue;
    if (tag === 'past' || tag === 'gerund' || tag === 'present' || /^(?:had|has|have)$/.test(lower)) return index;
    if (tag !== 'determiner' && tag !== 'noun' && lower !== 'in') return undefined;
  }
  return undefined;
}

function heldBy(text: string, words: readonly Word[], thingAt: number, floor: number): string {
  let index = thingAt - 1;
  while (index > floor && ['determiner', 'past', 'adverb'].includes(words[index]!.tag)) index--;
  if (words[index]?.lower !== 'with' || index <= floor) return '';
  let end = index;
  if (words[end - 1]!.text === ',') return '';
  while (end > floor && words[end - 1]!.tag === 'number') end--;
  const holder = phraseBefore(words, end);
  // “investment scams caused the most harm with losses of”: those of whom the verb tells.
  let verb = holder.from - 1;
  while (words[verb]?.tag === 'determiner') verb--;
  if (verb < holder.from - 1 && verb > floor && words[verb]!.tag === 'past') return partyOf(text, words, subjectBefore(words, verb, floor));
  return holder.from >= floor ? partyOf(text, words, holder) : '';
}

/** What may stand in a first object: “victims across Europe”, “the State of Northland’s fund”. */
const between = /^(?:across|throughout|in|from|of)$/;

/** Behind the first object of a verb, whose second is the amount: “cost victims $2 million”. */
export function firstObjectEnd({words, at}: Place, verb: number): number {
  let index = verb + 1;
  while (index < at && (words[index]!.tag === 'noun' || words[index]!.tag === 'determiner' || words[index]!.tag === 'adverb' || /^[()]$/.test(words[index]!.text) || between.test(words[index]!.lower))) index++;
  while (index > verb + 1 && (words[index - 1]!.lower === 'out' || /^an?$/.test(words[index - 1]!.lower) || between.test(words[index - 1]!.lower))) index--;
  return index;
}
