import {inLines} from '../../../../in-lines.js';
import {actionOf, isModal, participleOf, participleOfPlain} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {indexOf, lowered, none, phraseBefore, phraseFrom, wordsIn, type Phrase} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {composed, describe, describedEnd, type Described, mannerOf} from '../label.js';
import {behindNumber, type Place} from '../place.js';
import {withLoss} from './losses.js';
import {obligation, pays} from './obligation.js';

export interface Thing {
  readonly thing: string;
  readonly described: Described;
  /** Behind all that describes it. */
  readonly end: number;
  readonly attributive: boolean;
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
    // “sent $2 million overseas”
    if (/^(?:overseas|abroad|offshore|online|elsewhere)$/.test(first.lower) && words[index + 1]?.tag !== 'noun') return undefined;
    const noun = phraseFrom(words, index);
    return noun.to > noun.from ? thingOf(text, words, noun, !/^(?:loss|losses|profits?|proceeds|cash|savings)$/.test(words[noun.to - 1]!.lower)) : undefined;
  }
  // “in connection with a case”, “in case announced today” tell how.
  if (first.lower === 'in' && /^(?:connection|relation|exchange|return|case|cases|lawsuit|suit|court|prosecution|investigation|operation|raid|raids|crackdown)$/.test(words[index]?.lower ?? '')) return undefined;
  // “intercepted $5,000 in a fraud” tells where; what money is in has no article.
  if (first.lower === 'in' && /^an?$/.test(words[index]?.lower ?? '')) return undefined;
  while (words[index]?.tag === 'determiner' && /^(?:the|a|an|their|its|his|her|these|those)$/.test(words[index]!.lower)) index++;
  const noun = phraseFrom(words, index);
  if (noun.to === noun.from) return undefined;
  for (let each = noun.from; each < noun.to; each++) if (/^(?:19|20)\d\d$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|year|quarter|month|half|months)$/.test(words[each]!.lower)) return undefined;
  if (/^(?:total|all)$/.test(words[noun.to - 1]!.lower)) return undefined;
  // “$5 million in Hong Kong” tells where, but headlines capitalise everything.
  if (first.lower === 'in' && !/^(?:loss(?:es)?|fraud|cash|damages|assets|funds|restitution|fines|penalties)$/.test(words[noun.to - 1]!.lower) && words.slice(noun.from, noun.to).every(({text: word, tag}) => tag !== 'noun' || /^[A-Z]/.test(word)) && !isHeadline(words, at)) return undefined;
  return thingOf(text, words, noun, false);
}

/** Whether the nouns around the number are all capitalised. */
const isHeadline = (words: readonly Word[], at: number): boolean => indexOf(words, Math.max(0, at - 40), at + 40, ({text, tag}) => tag === 'noun' && /^[a-z]/.test(text)) < 0;

function thingOf(text: string, words: readonly Word[], noun: Phrase, attributive: boolean): Thing {
  const described = describe(words, noun);
  return {thing: composed(text, words, described), described, end: describedEnd(described), attributive};
}

/** Whether a noun of action tells what was done, as in “the transfer of”, and is no thing, as in “a wire transfer of”. */
export const isDeed = (words: readonly Word[], noun: number): boolean =>
  // “stopped payments of”: of several, each is a thing.
  !/^(?:payments|transfers|refunds)$/.test(words[noun]!.lower) && actionOf(words[noun]!.lower) !== undefined && !/^an?$/.test(words[phraseBefore(words, noun + 1).from - 1]?.lower ?? '');

/** What an amount is of, as told before it: “losses of”, “assets worth”, “Total losses topped”, “with losses exceeding”. */
export interface ThingBefore {
  readonly thing: string;
  /** Whether it is a noun right before the amount, or the subject of the verb before it. */
  readonly kind: 'noun' | 'subject';
  readonly at: number;
}

export const thingBefore = (place: Place): ThingBefore | undefined => nounOf(place) ?? subjectOf(place);

/** “losses of”, “assets worth” */
function nounOf({text, words, floor, governor}: Place): ThingBefore | undefined {
  if (governor.kind !== 'of' || /^(?:to|for|with|on|against|involving)$/.test(governor.preposition) || governor.preposition === 'of' && isDeed(words, governor.at)) return undefined;
  const noun = phraseBefore(words, governor.at + 1);
  // “restitution in the amount of”
  const sum = /^(?:amount|sum)$/.test(words[governor.at]!.lower) && words[noun.from - 1]?.lower === 'the' && words[noun.from - 2]?.lower === 'in' ? phraseBefore(words, noun.from - 2) : none;
  if (sum.to > sum.from && sum.from >= floor) {
    const from = isPaying(words, sum.from) ? sum.from + 1 : sum.from;
    return {thing: wordsIn(text, words, {from, to: sum.to}), kind: 'noun', at: from};
  }
  // “ordered to pay restitution of”: what is paid, not the paying.
  const paid = noun.to - noun.from > 1 && isPaying(words, noun.from) ? noun.from + 1 : noun.from;
  // “used to launder crime proceeds of”: they were laundered.
  const handled = noun.to - noun.from > 1 && handles.test(words[noun.from]!.lower) && words[noun.from - 1]?.lower === 'to' ? participleOfPlain(words[noun.from]!.lower) : '';
  if (handled) return {thing: `${wordsIn(text, words, {from: noun.from + 1, to: noun.to})} ${handled}`, kind: 'noun', at: noun.from + 1};
  const sought = soughtBefore(words, noun.from);
  if (sought) return {thing: `${wordsIn(text, words, noun)} ${sought}`, kind: 'noun', at: noun.from};
  const from = Math.max(floor, pairStart(words, outerStart(words, paid, floor), floor));
  return {thing: wordsIn(text, words, {from, to: noun.to}) + ofValued(text, words, noun, floor), kind: 'noun', at: from};
}

/** “attempting to obtain a bribe of”: it was only sought. */
function soughtBefore(words: readonly Word[], noun: number): string {
  let verb = noun - 1;
  while (words[verb]?.tag === 'determiner') verb--;
  const manner = verb < noun - 1 && words[verb - 1]?.lower === 'to' && words[verb]!.tag !== 'number' ? mannerOf(words, verb) : '';
  return / to be $/.test(manner) ? manner + participleOfPlain(words[verb]!.lower) : '';
}

const isPaying = (words: readonly Word[], at: number): boolean => pays.test(words[at]!.lower) && words[at - 1]?.lower === 'to';

/** “Total losses topped”, “with losses exceeding” */
function subjectOf({text, words, floor, told, governor}: Place): ThingBefore | undefined {
  if (!(governor.kind === 'be' || governor.kind === 'verb' && levels.test(words[governor.at]!.lower))) return undefined;
  // “The orders, valued at $5 million,”
  const valued = words[governor.at]!.lower === 'valued';
  const parted = valued && /^[,–—(]$/.test(words[governor.at - 1]?.text ?? '') ? phraseBefore(words, governor.at - 1) : none;
  if (parted.to > parted.from && parted.from >= floor) return {thing: `value of ${lowered(wordsIn(text, words, parted))}`, kind: 'subject', at: parted.from};
  const start = governor.kind === 'be' ? predicateStart(words, governor.at) : governor.at;
  // “recovered stolen property valued at $5 million”
  const goods = valued && words[start - 1]?.tag === 'noun' ? phraseBefore(words, start) : none;
  const doer = words[goods.from - 1];
  const handled = goods.from > floor && doer?.tag === 'past' ? participleOf(doer.lower) : '';
  if (handled) return {thing: `value of ${wordsIn(text, words, goods)} ${handled}`, kind: 'subject', at: goods.from};
  const handledGoods = words[governor.at]!.tag === 'gerund' ? objectBefore(text, words, start) : undefined;
  if (handledGoods) return handledGoods;
  const subject = subjectBefore(words, start, floor);
  const said = wordsIn(text, words, subject);
  // “seizing assets totalling $5 million”: the assets were seized.
  const doing = words[subject.from];
  const object = doing?.tag === 'gerund' && subject.to > subject.from + 1 ? wordsIn(text, words, {from: subject.from + 1, to: subject.to}) : '';
  if (object && participleOf(doing!.lower)) return {thing: `${object} ${participleOf(doing!.lower)}`, kind: 'subject', at: subject.from};
  // “rental scams causing the highest losses, totaling”
  const [, scams = ''] = words[governor.at]!.tag === 'gerund' ? /^(.+?) (?:resulting in|causing|leading to) .*\bloss(?:es)?$/i.exec(said) ?? [] : [];
  if (scams) return {thing: withLoss('losses', scams), kind: 'subject', at: subject.from};
  // “closed a scheme linked to damages exceeding”: the damages are meant.
  const [, tied = '', loss = ''] = /^(.+?) (?:linked|tied|connected) to ((?:[a-z]+ )?(?:loss(?:es)?|damages?))$/i.exec(said) ?? [];
  if (tied) return {thing: `${loss} linked to ${lowered(tied)}`, kind: 'subject', at: subject.from};
  // “scams are the costliest, with losses exceeding”: what follows “with” is meant.
  const own = said.replace(/^.*(?<!associated |connected |linked |dealing )\bwith\s/, '');
  // “The median loss was $500, and for people in their 80s it was $1,600.”
  const [, whose = ''] = /^(.+)\s(?:it|this)$/i.exec(own) ?? [];
  if (whose && told.topic) return {thing: `${told.topic}, ${whose}`, kind: 'subject', at: governor.at};
  if (!own || /^(?:it|this|that|which|they)$/i.test(own)) return told.topic ? {thing: told.topic, kind: 'subject', at: governor.at} : undefined;
  if (valued) return {thing: `value of ${lowered(own)}`, kind: 'subject', at: subject.from};
  const provided = own === said ? providing(words, subject, floor) : '';
  return {thing: provided ? `${own} ${provided}` : own, kind: 'subject', at: subject.from};
}

/** “charged with wrongly obtaining bribes totalling”, “to give bribes totalling”: the bribes were obtained or given, and the charges have no amount. */
function objectBefore(text: string, words: readonly Word[], end: number): ThingBefore | undefined {
  let {from} = phraseBefore(words, end);
  const goods = from;
  while (/^(?:an?|the)$/.test(words[from - 1]?.lower ?? '')) from--;
  // A plain form behind “to” looks like a noun.
  const opening = words[from - 1]?.tag === 'adverb' ? from - 2 : from - 1;
  const plain = end > from + 1 && words[opening]?.lower === 'to' && /^[a-z]/.test(words[from]!.text);
  const verb = plain ? from : from - 1;
  if (end <= verb + 1 || verb < 1 || !plain && words[verb]!.tag !== 'gerund' || words[verb - 1]?.tag === 'determiner') return undefined;
  const ordered = plain ? obligation(words, verb, 0) : '';
  const done = ordered || (plain ? participleOfPlain(words[verb]!.lower) : participleOf(words[verb]!.lower));
  const manner = words[verb - 1]?.tag === 'adverb' ? `${words[verb - 1]!.lower} ` : '';
  return done ? {thing: `${wordsIn(text, words, {from: plain ? verb + 1 : goods, to: end})} ${manner}${done}`, kind: 'subject', at: verb + 1} : undefined;
}

const levels = new RegExp(inLines`
  ^(?:
    topp(?:ed|ing)|tops?|totall?(?:ed|ing)|totals?|exceed(?:ed|ing|s)?|reach(?:ed|es|ing)|amount(?:ed|ing|s)?|stood|
    stands?|standing|came|hit|hits|hitting|surpass(?:ed|ing|es)?|averag(?:ed|ing|es)|passed|passing|estimated|valued|
    worth|equall?(?:ed|ing)|approach(?:ed|ing)|neared|nearing|crossed|hover(?:ed|ing|s)
  )$
`);

/** Where “is thought to be” begins; `be` itself where nobody thinks so. */
function predicateStart(words: readonly Word[], be: number): number {
  if (words[be - 1]?.lower !== 'to') return be;
  return /^(?:thought|believed|estimated|expected|said|reported|understood)$/.test(words[be - 2]?.lower ?? '') ? be - 2 : be - 1;
}

/** “will provide relief totalling”: the relief is provided. Empty where the subject is no object of a verb before it. */
function providing(words: readonly Word[], subject: Phrase, floor: number): string {
  const last = words[subject.to - 1];
  if (last?.tag === 'past' || /^(?:loss(?:es)?|damages?)$/.test(last?.lower ?? '')) return '';
  let at = subject.from - 1;
  while (words[at]?.tag === 'determiner') at--;
  const verb = words[at];
  if (!verb || at < floor) return '';
  const finite = verb.tag === 'present' && isModal(words[at - 1]?.lower) || verb.tag === 'past' && words[at - 1]?.tag !== 'auxiliary';
  return finite ? participleOf(verb.lower) ?? participleOfPlain(verb.lower) : '';
}

/** “a total loss to the city of”: the noun of money that the nearest noun completes. */
function outerStart(words: readonly Word[], from: number, floor: number): number {
  let index = from - 1;
  while (index > floor && words[index]!.tag === 'determiner') index--;
  if (index <= floor || !/^(?:to|from|by|for)$/.test(words[index]!.lower) || !/^(?:loss|losses|damages?|payments?|transfers?|cost|costs|proceeds|refunds?)$/.test(words[index - 1]!.lower)) return from;
  return phraseBefore(words, index).from;
}

/** “counterfeit goods, with a street value of”: whose value it is. */
function ofValued(text: string, words: readonly Word[], {from, to}: Phrase, floor: number): string {
  let index = from - 1;
  while (words[index]?.tag === 'determiner' || words[index]?.tag === 'past') index--;
  if (words[to - 1]!.lower !== 'value' || words[index]?.lower !== 'with') return '';
  const goods = phraseBefore(words, words[index - 1]?.text === ',' ? index - 1 : index);
  return goods.to > goods.from && goods.from >= floor ? ` of ${lowered(wordsIn(text, words, goods))}` : '';
}

/** What is done with money, in the plain form behind “to”. */
const handles = /^(?:launder|hide|conceal|move|transfer|obtain|withdraw|steal|divert|collect|receive|claim|recover|seize|freeze|intercept|block|return)$/;

/** “Cash and assets worth”: both are worth it, where nothing stands before them. */
function pairStart(words: readonly Word[], from: number, floor: number): number {
  if (words[from - 1]?.lower !== 'and' || words[from - 2]?.tag !== 'noun') return from;
  const first = phraseBefore(words, from - 1).from;
  return first === 0 || first > floor && /^(?:mark|determiner)$/.test(words[first - 1]!.tag) ? first : from;
}
