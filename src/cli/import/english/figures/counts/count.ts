import type {NumberToken} from '../../../numbers/token.js';
import type {Word} from '../../words/word.js';
import type {Governor} from '../clause/governor.js';
import {behindDeterminers, capital, isPlural, none, phraseFrom, wordsIn, type Phrase} from '../clause/phrase.js';
import {composed, describe, describedEnd, type Described} from '../label.js';
import {behindNumber, wordAt, type Place, type Read, type Told} from '../place.js';
import {ofThem} from '../told.js';
import {official} from './verbs.js';

/** A count in its clause. */
export interface Count extends Place {
  readonly noun: Phrase;
  /** The noun phrase alone, as printed; empty when none follows the number. */
  readonly said: string;
  /** The noun of the phrase. */
  readonly head: string;
  readonly unit: string;
  readonly described: Described | undefined;
  /** The noun phrase with all that completes it. */
  readonly thing: string;
  /** Behind all of it. */
  readonly end: number;
}

/** Reads how a count stands in its clause. */
export function countAt(place: Place): Count {
  const {text, words, at, token, floor, told, ahead, governor} = place;
  const noun = countedPhrase(place);
  // “recovered 30 TB”: a measure of data without its noun.
  const isData = noun.to === noun.from + 1 && /^[kmgtp]b$/i.test(words[noun.from]!.text);
  const said = isData ? 'data' : wordsIn(text, words, noun);
  const whole = said && !isData ? describe(words, noun) : undefined;
  const described = whole && isOfSoMany(place) ? {...whole, told: none} : whole;
  return {
    // Named one by one: to spread the place takes longer than to read it.
    text, words, at, token, floor, told, ahead, governor, noun, said, described,
    head: words[noun.to - 1]?.lower ?? '',
    unit: said ? measureOf(place) || unitOf(words, noun) : '',
    thing: described ? composed(text, words, described) : said,
    end: described ? describedEnd(described) : Math.max(noun.to, at + 1),
  };
}

/** What a number of it is shown with: “attorneys general” has its plural first. */
function unitOf(words: readonly Word[], {from, to}: Phrase): string {
  const last = words[to - 1]!;
  const first = last.lower === 'general' && to - 2 >= from ? `${words[to - 2]!.text} ` : '';
  return first + last.text.replace(/[’']s?$/, '');
}

/** “kg” of “312 kg of drugs”: what is counted stands behind it. */
function measureOf({words, at}: Pick<Place, 'words' | 'at'>): string {
  const first = words[behindNumber({words, at})];
  return first && measures.test(first.lower) && words[behindNumber({words, at}) + 1]?.lower === 'of' ? first.text : '';
}

const measures = /^(?:kgs?|kilos?|kilograms?|grams?|tonnes?|tons|pounds|lbs|ounces|litres?|liters?|gallons|[kmgt]b|gigabytes|terabytes|megabytes)$/;

/** Whether the number is the whole of the one before it: “64 of the 98 defendants”. */
export const isOfSoMany = ({words, at}: Place): boolean => words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'of' && words[at - 3]?.number !== undefined;

/** The noun phrase that a number counts; for “14 of the defendants” that behind “of the”. */
function countedPhrase({words, at}: Place): Phrase {
  let start = behindNumber({words, at});
  // “Two more charged”: people nobody names.
  if (words[start]?.lower === 'more' && words[start + 1]?.tag !== 'noun') return none;
  if (words[start]?.lower === 'of' && (words[start + 1]?.tag === 'determiner' || words[start + 1]?.tag === 'pronoun')) {
    start = behindDeterminers(words, start + 1);
    // “4 of the 10 defendants”
    if (words[start]?.tag === 'number') start++;
  }
  if (/^(?:other|more|additional|new|further)$/.test(words[start]?.lower ?? '') && words[start]!.tag === 'determiner') start++;
  // “13 more people”: how many more is said beside those before them, and a label stands alone.
  if (words[start]?.lower === 'more' && words[phraseFrom(words, start).to]?.lower !== 'than') start++;
  if (measureOf({words, at})) start = behindDeterminers(words, start + 2);
  if (!words[start]) return none;
  const noun = phraseFrom(words, start);
  // “with 3,700 losing money”, “449,000 involved card fraud”: what they did, and not what they are.
  return /^(?:past|gerund)$/.test(words[start]!.tag) && noun.to > noun.from && !isPlural(words[noun.to - 1]!) && words[start - 1]?.tag === 'number' ? none : noun;
}

/** What a reader found, with what it tells the numbers behind it. */
export function make(count: Count, label: string, confidence: number, reasons: readonly string[], end: number, tells: Partial<Told> = {}): Read {
  const {token, words, at, thing, unit, said, noun, described} = count;
  const story = isStory(token, tells.verb ?? '', reasons) && !saidOfThem(words, at);
  const likely = reasons[0] === 'passive' && said && (token.value >= 10 || !reasons.includes('reduced'));
  return {
    label: capital(label), unit, end, reasons, confidence: story ? Math.min(confidence, likely ? 0.55 : 0.45) : confidence,
    tells: {...(described ? {topic: thing, unit, about: aboutOf(count, noun.to, described.end)} : {}), ...tells, ...(wordAt(count, at + 1) === 'of' ? {verb: ''} : {})},
  };
}

/** “romance scams” of “complaints about romance scams”. */
function aboutOf({text, words}: Place, noun: number, complement: number): string {
  // “reports to Northland Fraud” are made there, “losses to fraud” are about it.
  const made = words[noun]?.lower === 'to' && /^(?:reports|complaints)$/.test(words[noun - 1]!.lower);
  if (made || !/^(?:of|about|involving|to|regarding|concerning)$/.test(words[noun]?.lower ?? '') || complement <= noun + 1) return '';
  const from = behindDeterminers(words, noun + 1);
  const about = wordsIn(text, words, {from, to: complement});
  return /\b(?:scams?|frauds?|thefts?|phishing|crimes?|cybercrime|extortion|impersonation|attacks?|schemes?)\b/i.test(about) ? about : '';
}

/** Whether a number in words tells a story: “Two men persuaded” rather than “two men were arrested”. */
const isStory = ({spelled, value}: NumberToken, verb: string, reasons: readonly string[]) =>
  spelled && value < 100 && !(official.test(verb) || reasons.includes('part') || reasons.includes('level') || reasons.includes('result-noun'));

/** “twelve of which were found”, not “three of whom were carrying bags”. */
const saidOfThem = (words: readonly Word[], at: number) => ofThem(words, at) && words[at + 3]?.tag === 'auxiliary' && words[at + 4]?.tag !== 'gerund';

/** The label of what is counted with a verb, which stands where it belongs. */
export const labelled = ({text, words, described, thing}: Count, verb: string) => (described ? composed(text, words, described, verb) : `${thing} ${verb}`);

export const ownVerb = (governor: Governor) => (governor.kind === 'verb' && governor.participle && !governor.preposition ? governor : undefined);
