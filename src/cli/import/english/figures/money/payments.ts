import {isBe, isTaking, participleOf, participleOfPlain} from '../../words/verbs.js';
import {complementEnd, infinitiveEnd} from '../clause/complements.js';
import {isName} from '../clause/party.js';
import {lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {isCounted, mannerOf, tailEnd, withParty} from '../label.js';
import {wordAt, type Read, type Told} from '../place.js';
import {make, type Amount} from './amount.js';
import {firstObjectEnd, owning} from './deeds.js';
import {kept} from './losses.js';

/** “defrauded the bank of $5 million”, “scammed four pensioners out of $5 million” */
export function takenFromWhom(amount: Amount): Read | undefined {
  const {words, governor, verb, party} = amount;
  if (governor.kind !== 'verb' || verb !== 'taken' && !isTaking(verb)) return undefined;
  const object = firstObject(amount, governor.at);
  // “a pensioner was conned out of $5 million”
  const whom = object ? lowered(object) : verb === 'taken' && isPassive(amount, governor.at) ? party : '';
  return whom ? make(amount, `money ${mannerOf(words, governor.at)}taken from ${whom}`, 0.9, 'result-verb', ownTell(amount)) : undefined;
}

/** “was fined $5 million”, “fined the bank $5 million” */
export function fined(amount: Amount): Read | undefined {
  const {governor, verb, party} = amount;
  if (governor.kind !== 'verb' || verb !== 'fined') return undefined;
  const whom = firstObject(amount, governor.at) || party;
  return make(amount, whom ? `fine imposed on ${lowered(whom)}` : 'fine imposed', 0.9, 'result-verb', ownTell(amount));
}

/** “Scams cost shops $2 million” */
export function cost(amount: Amount): Read | undefined {
  const {governor, verb, party} = amount;
  if (governor.kind !== 'verb' || verb !== 'cost') return undefined;
  const whom = firstObject(amount, governor.at);
  return make(amount, `cost${party && ` of ${lowered(party)}`}${whom && ` to ${whom}`}`, 0.8, 'cost', ownTell(amount));
}

/** “Lantern Post to pay $5 million”, in a headline: it is not paid yet. */
export function announced(amount: Amount): Read | undefined {
  const {words, governor, verb} = amount;
  if (governor.kind !== 'verb' || !/^(?:paid|repaid|refunded|returned)$/.test(verb)) return undefined;
  if (wordAt(amount, governor.at - 1) !== 'to' || words[governor.at - 2]?.tag !== 'noun' || wordAt(amount, governor.at - 2) === 'able') return undefined;
  const {to, behind} = purposeOf(amount);
  return make(amount, `money to be ${verb}${to}`, 0.9, 'result-verb', {verb, topic: `money to be ${verb}`}, behind);
}

/** “were paid $97 million”, “billed Medicare $5 million”, “paid the brokers $5 million”: the money went to them. */
export function paidTo(amount: Amount): Read | undefined {
  const {words, governor, verb, party, average} = amount;
  if (governor.kind !== 'verb') return undefined;
  const tell = {...ownTell(amount), topic: `money ${verb}`};
  const got = party && isPassive(amount, governor.at) && /^(?:paid|awarded|given|sent|promised|offered|granted|refunded|billed|invoiced)/.test(verb);
  if (got) return make(amount, `money ${verb} to ${party}`, 0.9, 'result-verb', tell);
  const whom = giving.test(verb) && !purposeOf(amount).to ? firstObject(amount, governor.at) : '';
  return whom ? make(amount, `${average}money ${mannerOf(words, governor.at)}${verb} to ${whom}`, 0.9, 'result-verb', tell) : undefined;
}

/** Verbs whose first object gets what the second one is. */
const giving = /^(?:billed|paid|repaid|sent|returned|refunded|awarded|lent|given|reimbursed)$/;

/** “Queenslanders lost $8 million”, “seized $3 million”: the verb says what the money is. */
export function spent(amount: Amount): Read | undefined {
  const {words, governor, verb, party, average, rate} = amount;
  if (governor.kind !== 'verb' || !verb) return undefined;
  const {to, behind, counted} = purposeOf(amount);
  const owner = owning.test(words[governor.at]!.lower) || owning.test(verb);
  const whose = kept.test(verb) || (!owner || to) && isName(party) ? '' : party;
  const money = `money ${mannerOf(words, governor.at)}${verb}${rate}`;
  const whole = average + withParty(money, verb, whose) + to;
  // Whose it is and where it went are too much for one label; those who are counted have one of their own.
  const short = average + (counted && whose ? withParty(money, verb, whose) : money + to);
  return make(amount, whole.length > 60 && to ? short : whole, 0.9, 'result-verb', {...ownTell(amount), topic: `money ${verb}${to}`}, behind);
}

/** What an amount with a verb of its own tells of it. */
const ownTell = ({verb, party}: Amount): Partial<Told> => ({party: /^stolen/.test(verb) ? '' : party, verb});

const isPassive = (amount: Amount, verb: number): boolean => isBe(wordAt(amount, verb - 1));

/** “the bank” of “fined the bank $5 million” and of “defrauded the bank of $5 million”. */
function firstObject(amount: Amount, verb: number): string {
  const {text, words} = amount;
  // “scammed four pensioners out of”
  const first = words[verb + 1]?.tag === 'number' ? verb + 1 : verb;
  return wordsIn(text, words, {from: first + 1, to: firstObjectEnd(amount, first)});
}

/** For what the amount was, or where it went: “ to investment fraud”; and whether that has a number, and so a figure, of its own. */
function purposeOf(amount: Amount): {readonly to: string; readonly behind: number; readonly counted: boolean} {
  const {text, words, end} = amount;
  const out = wordAt(amount, end) === 'out' && wordAt(amount, end + 1) === 'of' ? end + 1 : end;
  const tail = tailEnd(words, out);
  const to = tail > out ? tail : infinitiveEnd(words, end);
  return {
    to: to > end ? ` ${wordsIn(text, words, {from: end, to})}` : '',
    behind: words.slice(end, to).some(({tag}) => tag === 'number') ? end : to,
    counted: isCounted(words, out),
  };
}

/** “including $5 million to victims” */
export function givenTo(amount: Amount): Read | undefined {
  const {text, words, governor, verb, end, told, tell} = amount;
  if (governor.kind !== 'verb' || verb) return undefined;
  // “to 912 consumers”, who have a figure of their own
  const counted = /^(?:for|to)$/.test(wordAt(amount, end)) && words[end + 1]?.number ? wordsIn(text, words, phraseFrom(words, end + 2)) : '';
  if (counted) return make(amount, `amount ${wordAt(amount, end)} ${counted}`, 0.6, 'money', tell);
  const to = complementEnd(words, end, /^(?:for|to)$/);
  if (to === end) return undefined;
  const part = told.isPart || /^includ/.test(wordAt(amount, governor.at));
  return make(amount, `${part ? lowered(told.topic || 'amount') : 'amount'} ${wordsIn(text, words, {from: end, to})}`, 0.6, 'money', tell, to);
}

/** “a request for $5 million was made”, “seeking payment of $5 million”: the money was not yet paid. */
export function asked(amount: Amount): Read | undefined {
  const {text, words, governor, end, tell} = amount;
  if (governor.kind !== 'of') return undefined;
  const noun = wordAt(amount, governor.at);
  const request = governor.preposition === 'for' ? requests[noun] : undefined;
  if (request) return make(amount, `money ${request}`, 0.85, 'result-noun', {...tell, verb: request});
  const verb = governor.preposition === 'of' && /^(?:re)?payment$/.test(noun) ? wordAt(amount, governor.at - 1) : '';
  if (!/^(?:seek|sought|demand|request|claim)(?:s|ed|ing)?$/.test(verb)) return undefined;
  const sought = /^se|^so/.test(verb) ? 'sought' : participleOf(verb) || participleOfPlain(verb);
  const to = wordsIn(text, words, {from: end, to: complementEnd(words, end, /^(?:to|from)$/)});
  return make(amount, `${noun}${to && ` ${to}`} ${sought}`, 0.85, 'result-noun', {...tell, verb: sought});
}

/** What was done by those who made a request. */
const requests: Readonly<Record<string, string>> = {request: 'requested', requests: 'requested', demand: 'demanded', demands: 'demanded', claim: 'claimed'};

/** “the seizure of $5 million” */
export function ofAction(amount: Amount): Read | undefined {
  const {text, words, governor, verb, tell} = amount;
  if (governor.kind !== 'of' || !verb) return undefined;
  // “billed the programme for $5 million”
  const billed = governor.preposition === 'for' && verb === 'billed' ? ` to ${wordsIn(text, words, phraseBefore(words, governor.at + 1))}` : '';
  return make(amount, `money ${verb}${billed}`, 0.9, 'result-noun', {...tell, verb});
}
