import {actionOf, participleOf} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import type {Governor} from './governor.js';
import {roomyEnd} from './label.js';
import {phraseBefore, phraseFrom, wordsIn} from './phrase.js';
import {behindNumber, type Place} from './place.js';
import {partyOf, subjectBefore} from './subject.js';

const levels = /^(?:topp(?:ed|ing)|tops?|totall?(?:ed|ing)|totals?|exceed(?:ed|ing|s)?|reach(?:ed|es|ing)|amount(?:ed|ing|s)?|stood|stands?|came|hit|hits|hitting|surpass(?:ed|ing|es)?|averag(?:ed|ing|es)|passed|passing|estimated|valued|worth|equall?(?:ed|ing)|approach(?:ed|ing)|neared|nearing|crossed|hover(?:ed|ing|s))$/;

/** Verbs of those to whom the money belonged or fell, whom a label names. */
export const owning = /^(?:accounted|accounts|accounting|caused|causing|generated|represented|represents|saw|had|has|recorded|suffered|reported|lost|lose|loses|losing|made|make|making|paid|pays|pay|sent|transferred|invested|experienced|spent|stole|stolen)$/;

const pays = /^(?:pay|repay|return|refund|forfeit)$/;
const duties = /^(?:ordered|required|sentenced|directed|obliged|agreed|consented|promised|pledged)$/;

/** “was ordered to pay”, “agreed to repay”, of the verb at `pay`: money that is owed is not yet paid. */
export function duty(words: readonly Word[], pay: number): string {
  const [verb, to] = [words[pay - 2]?.lower ?? '', words[pay - 1]?.lower];
  return to === 'to' && duties.test(verb) && pays.test(words[pay]?.lower ?? '') ? `${verb} to ${words[pay]!.lower}` : '';
}

/** “the $3 million he was ordered to repay”: as `duty`, behind the amount. */
export function dutyBehind(words: readonly Word[], at: number): string {
  let index = at;
  while (index < at + 5 && /^(?:noun|pronoun|determiner|relative)$/.test(words[index]?.tag ?? '') && !duties.test(words[index]!.lower)) index++;
  return index > at && /^(?:was|were|is|are|has|have)$/.test(words[index]?.lower ?? '') ? duty(words, words[index + 1]?.lower === 'been' ? index + 4 : index + 3) : '';
}

/** Of what a sentence speaks: the subject of its first finite verb. */
export function firstSubject({text, words, at, floor}: Place): string {
  const verb = words.findIndex(({tag}, index) => index >= floor && index < at && (tag === 'auxiliary' || tag === 'past'));
  return verb < 0 ? '' : wordsIn(text, words, subjectBefore(words, verb, floor));
}

/** What may complete a noun of money: “losses to scams”, not “losses in May”. */
const ofMoney = /^(?:to|from|by|of|against|with|due|involving|related|relating|linked|through)$/;

export interface Thing {
  readonly thing: string;
  readonly end: number;
  readonly attributive?: boolean;
}

/** “$5 million in cash”, “of stolen goods”, “worth of drugs”, “a $5 million fraud”. */
export function thingBehind({text, words, at}: Place): Thing | undefined {
  let index = behindNumber({words, at});
  const first = words[index];
  if (!first) return undefined;
  if (first.lower === 'worth' && words[index + 1]?.lower === 'of') index += 2;
  else if (/^(?:in|of)$/.test(first.lower)) index++;
  else {
    // An amount before a noun describes it.
    const noun = phraseFrom(words, index);
    if (noun.to === noun.from) return undefined;
    const end = roomyEnd(words, noun.from, noun.to, 0, 1, ofMoney);
    return {thing: wordsIn(text, words, {from: noun.from, to: end}), end, attributive: !/^(?:loss|losses|profits?|proceeds|cash|savings)$/.test(words[noun.to - 1]!.lower)};
  }
  while (words[index]?.tag === 'determiner' && /^(?:the|a|an|their|its|his|her|these|those)$/.test(words[index]!.lower)) index++;
  const noun = phraseFrom(words, index);
  if (noun.to === noun.from) return undefined;
  for (let each = noun.from; each < noun.to; each++) if (/^(?:19|20)\d\d$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|year|quarter|month|half|months|total|all)$/.test(words[each]!.lower)) return undefined;
  // “$5 million in Hong Kong” tells where, but headlines capitalise everything.
  if (first.lower === 'in' && words.slice(noun.from, noun.to).every(({text: word, tag}) => tag !== 'noun' || /^[A-Z]/.test(word)) && words.some(({text: word, tag}) => tag === 'noun' && /^[a-z]/.test(word))) return undefined;
  const end = /^(?:for|as|with)$/.test(words[noun.to]?.lower ?? '') ? noun.to : roomyEnd(words, noun.from, noun.to, 0, 1, ofMoney);
  return {thing: wordsIn(text, words, {from: noun.from, to: end}), end};
}

/** “losses of”, “assets worth”, “Total losses topped”, “with losses exceeding”. */
export function thingBefore({text, words, floor, told}: Place, governor: Governor): {thing: string; kind: 'noun' | 'subject'; at: number} | undefined {
  if (governor.kind === 'of' && !/^(?:to|for|with|on|against|involving)$/.test(governor.preposition) && !(governor.preposition === 'of' && actionOf(words[governor.at]!.lower) && !/^loss(?:es)?$/.test(words[governor.at]!.lower))) {
    const noun = phraseBefore(words, governor.at + 1);
    // “ordered to pay restitution of”: what is paid, not the paying.
    const paid = noun.to - noun.from > 1 && pays.test(words[noun.from]!.lower) && words[noun.from - 1]?.lower === 'to' ? noun.from + 1 : noun.from;
    const from = Math.max(floor, outerStart(words, paid, floor));
    return {thing: wordsIn(text, words, {from, to: noun.to}), kind: 'noun', at: from};
  }
  const verb = governor.kind === 'verb' && levels.test(words[governor.at]!.lower) || governor.kind === 'be';
  if (!verb) return undefined;
  // “is thought to be nearer $3 million”
  const thought = governor.kind === 'be' && words[governor.at - 1]?.lower === 'to' && /^(?:thought|believed|estimated|expected|said|reported|understood)$/.test(words[governor.at - 2]?.lower ?? '') ? governor.at - 2 : governor.at;
  const subject = subjectBefore(words, thought, floor);
  const said = wordsIn(text, words, subject);
  // “scams are the costliest, with losses exceeding”: what follows “with” is meant.
  const own = said.replace(/^.*\bwith\s/, '');
  if (!own || /^(?:it|this|that|which|they)$/i.test(own)) return told.topic ? {thing: told.topic, kind: 'subject', at: governor.at} : undefined;
  return {thing: own, kind: 'subject', at: subject.from};
}

/** “a total loss to the city of”: the noun of money that the nearest noun completes. */
function outerStart(words: readonly Word[], from: number, floor: number): number {
  let index = from - 1;
  while (index > floor && words[index]!.tag === 'determiner') index--;
  if (index <= floor || !/^(?:to|from|by|for)$/.test(words[index]!.lower) || !/^(?:loss|losses|damages?|payments?|transfers?|cost|costs|proceeds|refunds?)$/.test(words[index - 1]!.lower)) return from;
  return phraseBefore(words, index).from;
}

/** What was done with the money, and by whom, when that tells whose it is. */
export function deed({text, words, floor, told}: Place, governor: Governor, thingAt: number | undefined): {verb: string; party: string} {
  let at = governor.kind === 'verb' ? governor.at : undefined;
  let verb = governor.kind === 'verb' ? governor.participle : '';
  if (governor.kind === 'of') {
    verb = (governor.preposition === 'of' ? actionOf(words[governor.at]!.lower) : undefined) ?? '';
    at = ownVerb(words, thingAt ?? governor.at, floor);
    if (!verb && at !== undefined) verb = participleOf(words[at]!.lower) ?? '';
    // “NBN Co with reported losses of”: whose they are stands before “with”.
    if (at === undefined || /^with$/.test(words[at]!.lower)) {
      const holder = heldBy(text, words, thingAt ?? governor.at, floor);
      return {verb, party: holder || told.party};
    }
  }
  if (at === undefined) return {verb: verb || (governor.kind === 'list' || governor.kind === 'start' ? told.verb : ''), party: told.party};
  if (words[at - 1]?.lower === 'to' || words[at]!.tag === 'gerund' && words[at - 1]?.tag === 'preposition') return {verb, party: ''};
  if (words[at]!.tag === 'gerund' && (words[at - 1]?.text === ',' || !owning.test(words[at]!.lower))) return {verb, party: ''};
  const subject = subjectBefore(words, at, floor);
  if (subject.to === subject.from) return {verb, party: told.party};
  return {verb, party: governor.kind === 'verb' || owning.test(words[at]!.lower) ? partyOf(text, words, subject) : ''};
}

/** The verb whose object is the noun at `from`: “reported losses of”, “caused a loss of”. */
function ownVerb(words: readonly Word[], from: number, floor: number): number | undefined {
  for (let index = from - 1; index >= Math.max(floor, from - 8); index--) {
    const {tag, lower} = words[index]!;
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
  return holder.from >= floor ? partyOf(text, words, holder) : '';
}

export function objectEnd({words, at}: Place, verb: number): number {
  let index = verb + 1;
  while (index < at && (words[index]!.tag === 'noun' || words[index]!.tag === 'determiner' || words[index]!.tag === 'adverb' || /^[()]$/.test(words[index]!.text))) index++;
  if (words[index - 1]?.lower === 'out') index--;
  return index;
}
