import {inLines} from '../../../../in-lines.js';
import {timeNoun} from '../../words/closed-classes.js';
import {isBe, isHeadlineVerb, isModal, isTaking, participleOf, participleOfPlain} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {isTime} from './phrase.js';

/** What stands before a number and rules it. */
export type Governor =
  /** A verb whose object it is: “seized 14 phones”, “shut down 14 sites”, “resulted in 14 arrests”. */
  | {readonly kind: 'verb'; readonly at: number; readonly participle: string; readonly preposition: string}
  /** was, were, is: the number is said of the subject. */
  | {readonly kind: 'be'; readonly at: number}
  /** “losses of”, “the arrest of”, “drop of”: `at` is the noun. */
  | {readonly kind: 'of'; readonly at: number; readonly preposition: string}
  | {readonly kind: 'preposition'; readonly at: number; readonly preposition: string}
  | {readonly kind: 'bracket' | 'colon' | 'list' | 'start' | 'noun' | 'clause'; readonly at: number};

const amountWords = new RegExp(inLines`
  ^(?:
    total|record|combined|estimated|staggering|whopping|massive|huge|further|additional|first|initial|overall|new|
    approximate|average|cumulative|grand|whole|entire|remaining|mere|separate|confirmed|approximately|maximum|minimum|
    extra|more|least|most|single|only|reported|impressive|incredible|alleged|supposed|purported|different|known|
    potential|possible|few|past|other|net
  )$
`);
const ofAmount = /^(?:total|sum|amount|average|maximum|minimum|combination|excess|upwards|value|tune|further|additional|mean|median)$/;
const particles = /^(?:up|down|out|off|over|back|away|in)$/;

/** Index of the word before a number and the articles and adjectives of amount that belong to it. */
export function beforeAmount(words: readonly Word[], at: number, floor: number): number {
  let index = at - 1;
  for (let turn = 0; turn < 8 && index >= floor; turn++) {
    const {tag, lower} = words[index]!;
    // “with a street value of” names the value.
    if (lower === 'of' && words[index - 1]?.lower === 'value' && words[index - 2]?.tag === 'noun') break;
    if (lower === 'of' && words[index - 1]?.lower === 'tune' && index - 3 >= floor) index -= 4; // “to the tune of”
    else if (lower === 'of' && ofAmount.test(words[index - 1]?.lower ?? '') && index - 1 >= floor && words[index - 2]?.lower !== 'the') index -= 2;
    else if (lower === '' && words[index]!.text === ',' && words[index - 1]?.lower === 'average' && words[index - 2]?.lower === 'on') index -= words[index - 3]?.text === ',' ? 4 : 3; // “, on average,”
    else if (tag === 'determiner' || amountWords.test(lower) && (tag !== 'past' || words[index - 1]?.tag === 'determiner' || words[index - 1]?.tag === 'preposition' || words[index - 1]?.tag === 'conjunction')) index--;
    else if (tag === 'adverb' && !particles.test(lower)) index--;
    else if (/^[“"]$/.test(words[index]!.text)) index--;
    else if (lower === 'on' && words[index + 1]?.lower === 'average') index--;
    else if (timesOwn(words, index) !== undefined) index = timesOwn(words, index)! - 1;
    else break;
  }
  return index;
}

/** Index of “year” of “last year’s $3 million”, of “2030” of “2030’s $3 million”, by that of the ending; undefined where no time owns anything. */
export function timesOwn(words: readonly Word[], ending: number): number | undefined {
  const {lower} = words[ending]!;
  if (lower === 's' && isTime(words[ending - 2])) return ending - 2;
  return lower.endsWith("'s") && timeNoun.test(lower.slice(0, -2)) ? ending : undefined;
}

/** What rules the number at `at`, before which the word at `index` stands. */
export function governorOf(words: readonly Word[], index: number, at: number, floor: number): Governor {
  if (index < floor) return {kind: floor > 0 ? 'list' : 'start', at: floor};
  const word = words[index]!;
  const before = words[index - 1];
  if (word.tag === 'mark') {
    if (word.text === '(' || word.text === '[') return {kind: 'bracket', at: index};
    if (/^[:–—|-]$/.test(word.text)) return {kind: 'colon', at: index};
    return {kind: 'list', at: index};
  }
  if (word.tag === 'conjunction' || /^(?:plus|nor)$/.test(word.lower)) return {kind: /^(?:and|or|plus|nor)$/.test(word.lower) ? 'list' : 'clause', at: index};
  if (word.lower === 'including' || word.lower === 'excluding') return {kind: 'preposition', at: index, preposition: word.lower};
  if (isBe(word.lower)) return {kind: 'be', at: index};
  if (word.tag === 'auxiliary') return {kind: 'verb', at: index, participle: '', preposition: ''};
  if (particles.test(word.lower) && before && (isVerb(before) || before.tag === 'noun' && words[index - 2]?.lower === 'to')) {
    const participle = isVerb(before) ? participleOf(before.lower) : participleOfPlain(before.lower);
    const into = word.lower === 'in' && !/^(?:took|taken|taking|brought|raked|pulled|turned|handed)$/.test(before.lower);
    return {kind: 'verb', at: index - 1, participle: participle ? (into ? '' : `${participle} ${word.lower}`) : '', preposition: into ? 'in' : ''};
  }
  if (word.tag === 'preposition') return prepositional(words, index, floor);
  if (isVerb(word)) return {kind: 'verb', at: index, participle: participleOf(word.lower) ?? (before?.lower === 'to' || isModal(before?.lower) ? participleOfPlain(word.lower) : ''), preposition: ''};
  if (word.tag === 'noun') {
    // “losses in excess of $5 million” are losses of so much.
    const payee = givingVerb(words, index, floor);
    if (payee !== undefined && words[payee]!.tag === 'past' && payee < index) return {kind: 'verb', at: payee, participle: participleOf(words[payee]!.lower) ?? '', preposition: ''};
    if ((/^(?:in excess|upwards) of/i.test(words[at]!.text) || words[index + 3]?.lower === 'tune') && !isHeadlineVerb(word.lower)) return {kind: 'of', at: index, preposition: 'of'};
    // “accused of laundering $3 million”
    const small = word.text === word.lower;
    const doing = /[a-z]{3}ing$/.test(word.lower) && /^(?:of|for|by|after|in|from|and|or|the)$/.test(before?.lower ?? '');
    const reporting = isHeadlineVerb(word.lower) && (before?.tag === 'noun' || before?.tag === 'conjunction' || before?.lower === 'to' || before?.lower === 'will');
    if (small && (doing || reporting)) return {kind: 'verb', at: index, participle: participleOf(word.lower) ?? '', preposition: ''};
    // “helped retrieve 94%”, “to launder $3 million”.
    const plain = before && (isModal(before.lower) || /^(?:to|helps?|helped)$/.test(before.lower)) && !/[^s]s$/.test(word.lower);
    if (small && plain) return {kind: 'verb', at: index, participle: participleOfPlain(word.lower), preposition: ''};
    const giving = givingVerb(words, index, floor);
    if (giving !== undefined) return {kind: 'verb', at: giving, participle: participleOf(words[giving]!.lower) ?? (isPlainVerb(words, giving) ? participleOfPlain(words[giving]!.lower) : ''), preposition: ''};
    return {kind: 'noun', at: index};
  }
  if (word.tag === 'relative') return {kind: 'clause', at: index};
  return {kind: 'list', at: index};
}

/** Whether a verb rules the number as its object, and says nothing of it in a clause: not “reported $3 million was stolen”. */
export const isObject = (governor: Governor): boolean => governor.kind === 'verb' && governor.participle !== '' && !/^(?:reported|confirmed|announced|alleged|claimed|found|believed|thought|stated|heard|told|showed|shown|known)$/.test(governor.participle);

const isVerb = ({tag}: Word) => tag === 'past' || tag === 'gerund' || tag === 'present';

function prepositional(words: readonly Word[], index: number, floor: number): Governor {
  const preposition = words[index]!.lower;
  const before = words[index - 1];
  if (!before || index - 1 < floor) return {kind: 'preposition', at: index, preposition};
  // “defrauded of”, “cheated victims out of”.
  const taken = preposition === 'of' ? takingVerb(words, index, floor) : undefined;
  if (taken !== undefined) return {kind: 'verb', at: taken, participle: 'taken', preposition: 'of'};
  // “leaked a set of 1.3 million cards”
  const gathered = preposition === 'of' && gathers.test(before.lower) ? gatheringVerb(words, index - 1) : undefined;
  if (gathered !== undefined && gathered >= floor) return {kind: 'verb', at: gathered, participle: participleOf(words[gathered]!.lower) ?? '', preposition: ''};
  if (before.tag === 'noun' && !timeNoun.test(before.lower) && /^(?:of|worth|by|in|at|to|on|against|for|with|involving)$/.test(preposition)) return {kind: 'of', at: index - 1, preposition};
  if (isVerb(before)) return {kind: 'verb', at: index - 1, participle: participleOf(before.lower) ?? '', preposition};
  return {kind: 'preposition', at: index, preposition};
}

/** Nouns that only hold things together, whose number counts the things. */
const gathers = /^(?:set|batch|series|string|range|variety|host|cluster|haul|cache|collection|trove)$/;

/** The verb of “leaked a large set”, by the index of the noun. */
function gatheringVerb(words: readonly Word[], noun: number): number | undefined {
  let index = noun - 1;
  while (words[index]?.tag === 'noun' && index > noun - 3) index--;
  return /^an?$/.test(words[index]?.lower ?? '') && words[index - 1] && isVerb(words[index - 1]!) ? index - 1 : undefined;
}

function takingVerb(words: readonly Word[], of: number, floor: number) {
  for (let index = of - 1; index >= Math.max(floor, of - 16); index--) {
    // “defrauding the Housing Support (HS) programme out of”
    if (words[index]!.text === ')' && words[index - 2]?.text === '(') index -= 3;
    const word = words[index]!;
    if (isTaking(word.lower) && (isVerb(word) || words[index - 1]?.lower === 'to')) return index;
    // “scammed victims across Europe out of”, “defrauded the State of Northland of”
    if (words[of - 1]?.lower === 'out' && /^(?:across|in|from|throughout)$/.test(word.lower) || isInName(words, index)) continue;
    // “conning five retirees, aged 71 to 88, out of”
    if (!['noun', 'determiner', 'adverb', 'pronoun', 'number'].includes(word.tag) && !ofAge.test(word.lower || word.text)) return undefined;
  }
  return undefined;
}

/** “of” of “the State of Northland”. */
const isInName = (words: readonly Word[], at: number): boolean => words[at]!.lower === 'of' && [at - 1, at + 1].every((index) => /^[A-Z][a-z]/.test(words[index]?.text ?? ''));

const ofAge = /^(?:ranging|aged|in|from|to|between|and|,|who|was|were|are|is|\d\d)$/;

const gives = new RegExp(inLines`
  ^(?:
    cost|costs|costing|saved?|saves|saving|fined?|paid|pays?|paying|owed|lent|sent|gave|netted|earned|brought|refunded|
    charged|awarded|returned|handed|made|making|left|losing|billed|billing|repay|repaid|reimbursed?|overpaid|
    defraud(?:ed|ing)
  )$
`);

/** “to pay”, “must immediately pay” */
function isPlainVerb(words: readonly Word[], at: number): boolean {
  const before = (words[at - 1]?.tag === 'adverb' ? words[at - 2] : words[at - 1])?.lower;
  return before === 'to' || isModal(before);
}

/** The verb of “cost victims $5 million”, with its first object between. */
function givingVerb(words: readonly Word[], end: number, floor: number) {
  for (let index = end - 1; index >= Math.max(floor, end - 9); index--) {
    // “cost the Housing Support (HS) programme $2 million”
    if (words[index]!.text === ')' && words[index - 2]?.text === '(') index -= 2;
    const word = words[index]!;
    if (word.text === '(') continue;
    if (gives.test(word.lower) && (word.tag !== 'noun' || isPlainVerb(words, index))) return index;
    if (word.tag !== 'noun' && word.tag !== 'determiner' && word.tag !== 'adverb' && word.lower !== 'to') return undefined;
  }
  return undefined;
}
