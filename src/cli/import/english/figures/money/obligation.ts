import {isBe, participleOfPlain} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {isName, partyOf} from '../clause/party.js';
import {lowered, none, phraseFrom, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';

export const pays = /^(?:pay|repay|return|refund|forfeit|disgorge|reimburse|surrender)$/;
const duties = /^(?:order(?:ed|s|ing)|requir(?:ed|es?|ing)|sentenced|direct(?:ed|s|ing)|oblig(?:ed|es|ing)|agree[sd]?|agreeing|consented|promised|pledged)$/;

/** Participles of the verbs that oblige, by their first letters. */
const obliged: Readonly<Record<string, string>> = {ord: 'ordered', req: 'required', sen: 'sentenced', dir: 'directed', obl: 'obliged', agr: 'agreed', con: 'agreed', pro: 'promised', ple: 'pledged'};

/**
 * “ordered” of “was ordered to pay”, of “ordering the firm to pay”, for the
 * verb at `pay`: money that is owed is not yet paid. Empty when nothing obliges.
 */
export function obligation(words: readonly Word[], pay: number, floor: number): string {
  const modal = words[words[pay - 1]?.tag === 'adverb' ? pay - 2 : pay - 1]?.lower ?? '';
  if (pays.test(words[pay]?.lower ?? '') && /^(?:must|shall)$/.test(modal)) return 'required';
  const at = obligingVerb(words, pay, floor);
  return at === undefined ? '' : obliged[words[at]!.lower.slice(0, 3)]!;
}

/** Index of the verb that obliges to what the one at `pay` says. */
function obligingVerb(words: readonly Word[], pay: number, floor: number): number | undefined {
  if (!pays.test(words[pay]?.lower ?? '')) return undefined;
  let to = pay - 1;
  // “and to disgorge”
  while (words[to]?.tag === 'adverb') to--;
  if (words[to]?.lower !== 'to') return undefined;
  for (let index = to - 1; index >= Math.max(floor, to - 12); index--) {
    const {lower, tag} = words[index]!;
    if (duties.test(lower)) return index;
    if (!['noun', 'determiner', 'pronoun', 'adverb'].includes(tag) && !/^(?:and|of|on|in|by|to)$/.test(lower) && !/^[.,]$/.test(words[index]!.text)) return undefined;
  }
  return undefined;
}

/** “ordered to pay”, of the verb at `pay`; “ordered to be paid by brokers” where they are told. */
export function duty(text: string, words: readonly Word[], pay: number, floor: number): string {
  const at = obligingVerb(words, pay, floor);
  if (at === undefined) return '';
  const verb = obliged[words[at]!.lower.slice(0, 3)]!;
  // “The judge ordered”: those who are to pay stand behind the verb, and the judge before it.
  const bound = isBe(words[at - 1]?.lower) || /^(?:agreed|promised|pledged)$/.test(verb);
  const subject = bound ? subjectBefore(words, at, floor) : none;
  const whom = subject.to > subject.from ? partyOf(text, words, subject) : '';
  // “requires the company to pay”
  const object = bound ? '' : payerBehind(text, words, at, pay);
  if (object) return `${verb} to be ${participleOfPlain(words[pay]!.lower)} by ${object}`;
  return whom && !isName(whom) ? `${verb} to be ${participleOfPlain(words[pay]!.lower)} by ${whom}` : `${verb} to be ${participleOfPlain(words[pay]!.lower)}`;
}

/** “the company” of “requires the company to pay”. */
function payerBehind(text: string, words: readonly Word[], duty: number, pay: number): string {
  let from = duty + 1;
  while (words[from]?.tag === 'determiner') from++;
  const payer = phraseFrom(words, from);
  const said = payer.to > payer.from && words[payer.to]?.lower === 'to' && payer.to < pay ? lowered(wordsIn(text, words, {from: duty + 1, to: payer.to})) : '';
  return said.length <= 40 && !isName(said) ? said : '';
}

/** “the $3 million he was ordered to repay”: as `duty`, behind the amount. */
export function dutyBehind(words: readonly Word[], at: number): string {
  let index = at;
  while (index < at + 5 && /^(?:noun|pronoun|determiner|relative)$/.test(words[index]?.tag ?? '') && !duties.test(words[index]!.lower)) index++;
  return index > at && /^(?:was|were|is|are|has|have)$/.test(words[index]?.lower ?? '') ? duty('', words, words[index + 1]?.lower === 'been' ? index + 4 : index + 3, at) : '';
}
