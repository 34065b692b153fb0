import {actionOf, participleOf} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {complementEnd, infinitiveEnd, rateEnd} from '../clause/complements.js';
import {insertionEnd} from '../clause/insertions.js';
import {isName} from '../clause/party.js';
import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import {deedEnd} from '../clause/predicate.js';
import {mannerOf, tailEnd, withParty} from '../label.js';
import {wordAt, type Place, type Read} from '../place.js';
import {labelled, make, ownVerb, type Count} from './count.js';
import {partyOfVerb} from './holders.js';
import {official, reporting, takesVerb} from './verbs.js';

/** “the arrest of 14 suspects” */
export function ofAction(count: Count): Read | undefined {
  const {governor, said, end} = count;
  // “participation from 60 shops”
  const takingPart = governor.kind === 'preposition' && governor.preposition === 'from' && wordAt(count, governor.at - 1) === 'participation' ? 'participating' : undefined;
  const action = !said ? undefined : governor.kind === 'of' && (governor.preposition === 'of' || governor.preposition === 'at' && /^(?:search|raid)e?s$/.test(wordAt(count, governor.at))) ? actionOf(wordAt(count, governor.at)) : investigatedBy(count) || takingPart;
  return action ? make(count, labelled(count, action), 0.9, ['result-noun'], end, {verb: action}) : undefined;
}

/** “an investigation into 14 suspects” */
function investigatedBy(count: Count): string {
  const {governor} = count;
  if (governor.kind !== 'of' && governor.kind !== 'preposition' || !/^(?:against|into)$/.test(governor.preposition)) return '';
  return /^(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?)$/.test(wordAt(count, governor.kind === 'of' ? governor.at : governor.at - 1)) ? 'investigated' : '';
}

/** “seized 14 phones” */
export function ofVerb(count: Count): Read | undefined {
  const {governor, words, end} = count;
  const own = ownVerb(governor);
  if (!own) return undefined;
  const party = partyOfVerb(count, own.at);
  const shown = reporting.test(own.participle) ? party : bearerOf(count, own.at);
  const verb = mannerOf(words, own.at) + alsoBefore(words, own.at) + own.participle;
  const sure = official.test(own.participle) || reporting.test(own.participle);
  const tail = purposeOf(count);
  if (own.participle === 'cost') return make(count, `${count.thing} with costs`, 0.8, ['result-verb'], end, {verb: 'cost', topic: count.thing, party});
  // “victimized 23 victims” says it twice.
  if (count.head === 'victims' && /^victimi[sz]ed$/.test(own.participle)) return make(count, count.thing, 0.8, ['result-verb'], end, {verb: own.participle, party});
  // “arrested nine people suspected to be involved in fraud”
  const suspected = tail ? '' : suspicionOf(count);
  const label = suspected ? `${labelled(count, verb)}, ${suspected}` : tail ? `${labelled(count, verb)} ${tail}` : isName(shown) ? withParty(labelled(count, verb), '', shown) : labelled(count, withParty(verb, verb, shown));
  return make(count, label, sure ? 0.95 : 0.8, ['result-verb'], end, {verb: own.participle, party});
}

/** What something was done for, where a label has room for it. */
function purposeOf({text, words, noun, end}: Count): string {
  const purpose = infinitiveEnd(words, end);
  if (purpose > end && words[purpose - 1]!.to - words[noun.from]!.from <= shortPurpose) return wordsIn(text, words, {from: end, to: purpose});
  // “prevented 400,000 devices from reaching their masters”
  const kept = words[end]?.lower === 'from' ? deedEnd(words, end) : end;
  if (kept > end) return wordsIn(text, words, {from: end, to: kept});
  // “receives 200 reports of it every day”
  const rate = rateEnd(words, end);
  if (rate > end) return wordsIn(text, words, {from: end, to: rate});
  // “arrested four teenagers, aged 17 to 19, for theft of motorcycles”
  const aged = /^(?:aged|all|both)$/.test(words[end + 1]?.lower ?? '') ? insertionEnd(words, end) : end;
  return aged > end ? wordsIn(text, words, {from: aged, to: tailEnd(words, aged)}) : '';
}

/** Of what those to whom something was done are suspected. */
function suspicionOf({text, words, end}: Count): string {
  if (!/^(?:suspected|accused|believed|alleged)$/.test(words[end]?.lower ?? '')) return '';
  // “suspected to be involved in”, “suspected of”
  const to = words[end + 1]?.lower === 'to' && words[end + 2]?.lower === 'be' && words[end + 3]?.tag === 'past' ? end + 4 : end + 1;
  const deed = complementEnd(words, to);
  const doing = /^(?:in|of)$/.test(words[to]?.lower ?? '') && words[to + 1]?.tag === 'gerund' ? deedEnd(words, to) : to;
  const last = Math.max(deed, doing);
  return last > to && words[last - 1]!.to - words[end]!.from <= longSuspicion ? wordsIn(text, words, {from: end, to: last}) : '';
}

/** Letters that a suspicion may take in a label. */
const longSuspicion = 60;

/** Letters that a thing, its verb and what that was for may take: “vehicles used to carry out fraud”. */
const shortPurpose = 40;

/** “a breach affecting 14 million people”: what the verb right behind a noun says of it. */
function bearerOf({text, words, floor}: Place, verb: number): string {
  if (words[verb]!.tag !== 'gerund' || words[verb - 1]?.tag !== 'noun') return '';
  const bearer = phraseBefore(words, verb);
  const said = bearer.from >= floor ? lowered(wordsIn(text, words, bearer)) : '';
  return /\b(?:police|officers?|agents?|detectives?|authorit\w+|prosecutors?|investigators?)\b/i.test(said) || /^(?:one|some|many|most|others?)$/.test(said) || isName(said) ? '' : said;
}

/** “identified and froze”: the first of two verbs with one object. */
function alsoBefore(words: readonly Word[], verb: number): string {
  const first = words[verb - 2];
  const participle = /^(?:and|or)$/.test(words[verb - 1]?.lower ?? '') && first?.tag === 'past' ? participleOf(first.lower) : '';
  return participle ? `${participle} ${words[verb - 1]!.lower} ` : '';
}

/** “seized 64 phones, 12 cars” */
export function ofSharedVerb(count: Count): Read | undefined {
  const {governor, told, head, end} = count;
  if (governor.kind !== 'list' && governor.kind !== 'start' || !told.verb || !continuesList(count) || !takesVerb(head, told.verb)) return undefined;
  return make(count, labelled(count, told.verb), 0.9, ['shared-verb'], end, {verb: told.verb, party: told.party});
}

function continuesList({words, ahead, floor, governor}: Place): boolean {
  if (governor.at <= floor) return true;
  for (let index = floor; index < ahead; index++) {
    const {tag, text, lower} = words[index]!;
    if (!(tag === 'adverb' || tag === 'determiner' || text === ',' || /^(?:and|or|as|well|plus|with|also)$/.test(lower))) return false;
  }
  return true;
}
