import {inLines} from '../../../in-lines.js';
import {isMoney, isShare} from '../numbers/kinds.js';
import {isHedge, isWrongly} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import {complementEnd, infinitiveEnd, participleEnd, rateEnd} from './clause/complements.js';
import {isName} from './clause/party.js';
import {capital, indexOf, none, phraseFrom, wordsIn, type Phrase} from './clause/phrase.js';
import {isDenial, predicateBehind} from './clause/predicate.js';
import type {Place} from './place.js';

/** A label much longer than this is read no more. */
const roomy = 56;

/** Letters that a label may take with the complement at `at`: a list cut to its first members would be false, and what one is “of” cannot be left out. */
function roomFor(words: readonly Word[], at: number, end: number): number {
  const listed = indexOf(words, at, end, ({text}) => text === ',') > at;
  return !listed ? roomy + 16 : words[at]!.lower === 'of' ? roomy + 84 : roomy + 32;
}

/** “Queenslanders lost $8 million”: who did it, behind what was done. */
export function withParty(label: string, verb: string, party: string): string {
  if (!party || label.toLowerCase().includes(party.toLowerCase())) return label;
  return verb && !isName(party) ? `${label} by ${party}` : `${label}, ${party}`;
}

/** Words before “to” that ask for a deed or promise it, and what was done to that deed. */
const asking: Readonly<Record<string, string>> = {order: 'ordered', instruction: 'ordered', request: 'requested', demand: 'demanded', agreed: 'agreed', agreement: 'agreed', promise: 'promised', promised: 'promised', offer: 'offered', offered: 'offered'};

/** What the words before the verb at `verb` make of its deed: “fraudulently ”, “not ” of “failing to”, “sought to be ” of “tried to”. */
export function mannerOf(words: readonly Word[], verb: number): string {
  const before = words[verb - 1]?.lower ?? '';
  const hedged = hedgeOf(words, verb);
  if (hedged) return hedged;
  if (isWrongly(before)) return `${before} `;
  if (/^risk(?:s|ed|ing)?$/.test(before)) return 'at risk of being ';
  const to = before === 'to' ? words[verb - 2]?.lower ?? '' : '';
  if (/^(?:fail|refus|neglect)(?:ed|ing|s|es)?$/.test(to)) return 'not ';
  // “the order to transfer”, “agreed to accept”: it was not yet done.
  const asked = asking[to.replace(/(?<!ed)s$/, '')];
  if (asked) return `${asked} to be `;
  return /^(?:attempt(?:ed|ing|s)?|tr(?:y|ied|ying|ies)|sought|seeking|plott?(?:ed|ing)?|conspir(?:ed|ing)|schem(?:e|ed|ing)|intend(?:ed|ing)?|planned|planning)$/.test(to) ? 'sought to be ' : '';
}

/** “allegedly ” of “allegedly knowingly stole”, “are alleged to have stolen”, “to be ” of “will pay”. */
function hedgeOf(words: readonly Word[], verb: number): string {
  let index = verb - 1;
  let future = false;
  for (; words[index]?.tag === 'adverb' || words[index]?.tag === 'auxiliary' || words[index]?.lower === 'to' && /^(?:alleged|believed|suspected|thought|said)$/.test(words[index - 1]?.lower ?? ''); index--) {
    const {lower} = words[index]!;
    if (isHedge(lower)) return `${lower} `;
    if (lower === 'must') return 'required to be ';
    future ||= lower === 'will';
  }
  if (/^(?:alleged|believed|suspected|thought)$/.test(words[index]?.lower ?? '') && words[index + 1]?.lower === 'to') return 'allegedly ';
  // “The average victim will lose”: nobody is to lose.
  return future && !/^(?:lose|cost|steal|suffer)s?$/.test(words[verb]!.lower) ? 'to be ' : '';
}

/** Words that a phrase may be followed by before its complement: “convictions to date for fraud”. */
function passed(words: readonly Word[], at: number): number {
  if (/^(?:worldwide|nationwide|globally|statewide)$/.test(words[at]?.lower ?? '')) return at + 1;
  if (words[at]?.lower === 'to' && words[at + 1]?.lower === 'date') return at + 2;
  return at;
}

/** Where the complements behind a phrase end that still fit into a label; times are left out. */
export function roomyEnd(words: readonly Word[], from: number, to: number, said: number, most = 2, allowed?: RegExp): number {
  let end = to;
  for (let turn = 0; turn < most; turn++) {
    const next = oneMore(words, end, allowed);
    if (next === end) break;
    const length = words[next - 1]!.to - words[Math.min(from, to)]!.from + said;
    if (length > roomy && turn > 0 || length > roomFor(words, end, next)) break;
    end = next;
  }
  return end;
}

function oneMore(words: readonly Word[], end: number, allowed?: RegExp): number {
  // “complaints, related to romance scams”
  const comma = words[end]?.text === ',' && /^(?:related|linked|involving|relating)$/.test(words[end + 1]?.lower ?? '') ? 1 : 0;
  const next = complementEnd(words, end + comma, ...(allowed ? [allowed] : []));
  return next === end + comma ? end : next;
}

/** Nouns that say nothing without what they are in. */
const hollow = /^(?:involvement|participation|roles?|part)$/;
const hollowPhrase = /\bfor (?:(?:suspected|alleged) )?(?:involvement|participation|roles?|part)(?: (?=in\b)|$)/i;

/** A label without words that say nothing: “People charged for alleged participation in fraud” were charged in it. */
export const tidied = (label: string): string => capital(label.replace(hollowPhrase, '').replace(pointing, '').replace(clipped, '').trim());

/** “Associated accounts”: with what, only the words before say. */
const pointing = /^(?:Associated|Related|Corresponding|Aforementioned|Respective|Said)\s(?=[a-z])(?!(?:to|with|by)\b)/;

/** Words of time or manner behind a verb that lost what follows them: “Cases recorded over”; “businesses taken over” has its own. */
const clipped = /(?<!\b(?:taken|took|takes|handed|turned|carried|rolled|signed|left|knocked|ran|run|moved|and|or))\s(?:over|throughout|during)$/;

/** Letters that what stands behind a verb may take: “billed for services based on forged papers”. */
const tailRoom = 48;
/** Letters more that the first complement may take: without it the verb may say nothing. */
const firstRoom = 10;

/** “from 13 victims” behind an amount. */
export const isCounted = (words: readonly Word[], at: number): boolean => countedEnd(words, at) > at;

/** Where the words behind a verb or an amount end that a label has room for: its complements and what describes them. */
export function tailEnd(words: readonly Word[], at: number, room = tailRoom): number {
  let end = at;
  let start = at;
  for (let turn = 0; turn < 3; turn++) {
    // “as scammers seek to profit” opens a clause.
    if (words[end]?.lower === 'as') break;
    const next = Math.max(complementEnd(words, end), countedEnd(words, end), infinitiveEnd(words, end), turn > 0 ? clauseOf(words, end).to : end);
    if (next === end || words[next - 1]!.to - words[start]!.from > room + (turn === 0 ? firstRoom : 0)) break;
    end = next;
    // “for their suspected involvement in card scams” is told as “in card scams”.
    if (hollow.test(words[end - 1]!.lower)) start = end;
  }
  return end;
}

/** Behind “from 13 victims”: the complement tells of them, whose number is a figure of its own. */
function countedEnd(words: readonly Word[], at: number): number {
  const number = words[at + 1]?.number;
  if (!/^(?:from|to|of|for|by)$/.test(words[at]?.lower ?? '') || !number || isMoney(number) || isShare(number)) return at;
  const phrase = phraseFrom(words, at + 2);
  return phrase.to > phrase.from ? phrase.to : at;
}

/** A noun phrase with what completes it. */
export interface Described {
  readonly noun: Phrase;
  /** Behind what stays with the noun whatever is said of it: “complaints of fraud”. */
  readonly near: number;
  /** Behind what may stand behind a verb too: “agents to Minnesota”, which were sent there. */
  readonly end: number;
  /** What a participle or a relative clause tells of it: “used in scams”, “who lost money”. */
  readonly told: Phrase;
}

/** Prepositions that never leave their noun. */
const bound = /^(?:of|about|against|between|like|involving|regarding|concerning|posing|relating|related|linked|connected|associated|due|,)$/;
/** Nouns that take their complements along, whatever the preposition: “losses to scams prevented”. */
const clinging = new RegExp(inLines`
  ^(?:
    loss(?:es)?|damages?|attacks?|access|threats?|claims?|calls?|complaints?|reports?|harm|payments?|transfers?|costs?|
    contributions?|judge?ments?|settlements?|charges?|counts?
  )$
`);

/** Reads what completes a noun phrase. */
export function describe(words: readonly Word[], noun: Phrase): Described {
  const clings = clinging.test(words[noun.to - 1]!.lower);
  const passing = passed(words, noun.to);
  let end = rateEnd(words, passing);
  let near = end > passing ? noun.to : passing;
  let loose = end > passing;
  for (let turn = 0, most = 2; turn < most; turn++) {
    const next = oneMore(words, end);
    if (next === end) break;
    // “for their involvement” says nothing, and is left out.
    if (hollow.test(words[next - 1]!.lower)) most++;
    const length = lengthOf(words, noun.from, next);
    if (length > roomy && turn > 0 || length > roomFor(words, end, next)) break;
    loose ||= !(clings && (words[end]!.lower !== 'from' || /^(?:loss|damage)/.test(words[noun.to - 1]!.lower))) && !bound.test(words[end]!.lower) || words[end]!.lower === 'for' && words[end + 1]?.tag === 'gerund';
    end = next;
    if (!loose) near = end;
  }
  // Behind a complement a relative clause tells of that.
  const clause = end > noun.to && words[end]?.tag === 'relative' ? none : clauseOf(words, end);
  return {noun, near, end, told: clause.to > clause.from && lengthOf(words, noun.from, clause.to) <= roomy - 4 ? clause : {from: end, to: end}};
}

const lengthOf = (words: readonly Word[], from: number, to: number) => words[to - 1]!.to - words[from]!.from;

/** Whether “believed”, “thought” or “alleged” stands before `at` and what is believed behind it. */
const isReputed = (words: readonly Word[], at: number): boolean => /^(?:believed|thought|alleged|suspected|said|known)$/.test(words[at - 1]!.lower) && words[at]?.lower === 'to';

/** The clause that describes the phrase before it: “used in scams”, “(that were) used in scams”, “who lost money”. */
function clauseOf(words: readonly Word[], at: number): Phrase {
  if (!/^(?:who|that|which)$/.test(words[at]?.lower ?? '')) return {from: at, to: participleEnd(words, at)};
  const said = predicateBehind(words, at);
  if (said?.kind === 'passive') {
    // “who are thought to run a gang”: that they are thought to, says nothing of them alone.
    if (isReputed(words, said.to)) return none;
    const to = Math.max(said.to, participleEnd(words, said.to - 1));
    // “that were not recorded” says the opposite of “recorded”.
    return {from: isDenial(words[said.from]?.lower) ? at : said.from, to};
  }
  // “reports that totalled losses of $3 million”: what goes on behind the clause has figures of its own.
  const closed = said !== undefined && (words[said.to]?.tag ?? 'mark') === 'mark';
  return closed && said.kind === 'active' && said.to > said.from + 1 ? {from: at, to: said.to} : none;
}

/** Behind all that describes a phrase. */
export const describedEnd = ({end, told}: Described): number => Math.max(end, told.to);

/** The label of what was described, with the verb where it belongs: “agents sent to Minnesota”. */
export function composed(text: string, words: readonly Word[], {noun, near, end, told}: Described, verb = ''): string {
  const clause = wordsIn(text, words, told);
  const parts = clause
    ? [wordsIn(text, words, {from: noun.from, to: end}), clause, verb]
    : [wordsIn(text, words, {from: noun.from, to: near}), verb, wordsIn(text, words, {from: near, to: end})];
  return parts.filter(Boolean).join(' ');
}

/** Where the words before a colon begin. */
export function labelStart({words, floor}: Place, colon: number): number {
  let index = colon;
  while (index > floor && (words[index - 1]!.tag !== 'mark' || /^[“”"‘’'&/-]$/.test(words[index - 1]!.text))) index--;
  while (index < colon && words[index]!.tag === 'determiner') index++;
  return index;
}
