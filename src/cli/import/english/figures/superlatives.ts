import {participleOf} from '../words/verbs.js';
import type {Governor} from './clause/governor.js';
import {partyOf} from './clause/party.js';
import {lowered, phraseBefore, wordsIn} from './clause/phrase.js';
import {subjectBefore} from './clause/subject.js';
import {withLoss} from './money/losses.js';
import type {Place} from './place.js';

export const superlative = /^(?:most|highest|greatest|largest|biggest|lowest|fewest|least)$/;
const quantity = /^(?:number|amount|volume|total)$/;
/** Verbs behind which the one of whom they tell only has what is most. */
const having = /^(?:recorded|saw|seen|had|has|have|registered|showed|accounted|accounts|caused|generated|represented)$/;

interface Most {
  /** What is most, with whose it is: “complaints submitted by older people”. */
  readonly label: string;
  readonly party: string;
  /** The noun alone: “complaints”. */
  readonly noun: string;
}

/**
 * “Job scams recorded the highest number of cases” before “at 9,900” or
 * “(9,900)”: that they are most is said of them beside others, and a label
 * stands alone.
 */
export function mostBefore(place: Place, governor: Governor): Most | undefined {
  const end = governor.kind === 'of' && governor.preposition === 'at' ? governor.at + 1 : governor.kind === 'bracket' ? governor.at : 0;
  // “caused the largest losses, at $2 million, followed by phone scams at $1 million”
  const comma = governor.kind === 'preposition' && governor.preposition === 'at' && place.words[governor.at - 1]?.text === ',' ? governor.at - 1 : 0;
  return end || comma ? mostOf(place, end || comma) ?? nextOf(place, end || comma) : undefined;
}

/** What comes next behind what is most. */
function nextOf({text, words, floor, told}: Place, end: number): Most | undefined {
  const party = phraseBefore(words, end);
  if (words[party.from - 1]?.lower !== 'by' || words[party.from - 2]?.lower !== 'followed' || party.from - 2 < floor || !told.most) return undefined;
  const said = lowered(wordsIn(text, words, party));
  return {label: withLoss(told.most, said), party: said, noun: told.most};
}

function mostOf(place: Place, end: number): Most | undefined {
  const {text, words, floor} = place;
  const noun = phraseBefore(words, end);
  let from = noun.from;
  if (words[from - 1]?.lower === 'of' && quantity.test(words[from - 2]?.lower ?? '')) from = phraseBefore(words, from - 1).from;
  const own = from < noun.from;
  if (!superlative.test(words[from]?.lower ?? '') && !(superlative.test(words[from - 1]?.lower ?? '') && from--)) return undefined;
  if (words[from - 1]?.lower !== 'the' || from - 2 < floor) return undefined;
  const said = wordsIn(text, words, {from: own ? noun.from : from + 1, to: noun.to});
  const {label, party} = whose(place, from - 2);
  return said ? {label: label.startsWith(', ') ? withLoss(said, label.slice(2)) : said + label, party, noun: said} : undefined;
}

/** Whose the object of the verb at `verb` is, as a label goes on. */
function whose({text, words, floor, told}: Place, verb: number): Omit<Most, 'noun'> {
  // “accounted for the largest losses”
  if (words[verb]!.lower === 'for' && /^account/.test(words[verb - 1]?.lower ?? '')) verb--;
  const word = words[verb]!;
  if (word.tag !== 'past' && word.tag !== 'present' && word.tag !== 'auxiliary') return {label: '', party: ''};
  const subject = subjectBefore(words, verb, floor);
  const party = (subject.to > subject.from && partyOf(text, words, subject)) || told.party;
  const participle = having.test(word.lower) ? '' : participleOf(word.lower);
  if (!party) return {label: participle ? ` ${participle}` : '', party};
  return {label: participle ? ` ${participle} by ${lowered(party)}` : `, ${lowered(party)}`, party};
}
