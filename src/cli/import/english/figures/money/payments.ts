import {complementEnd, infinitiveEnd} from '../clause/complements.js';
import {isName} from '../clause/party.js';
import {lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {isCounted, mannerOf, tailEnd, withParty} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {make, type Amount} from './amount.js';
import {firstObjectEnd, owning} from './deeds.js';
import {kept} from './losses.js';

/** Verbs whose first object gets what the second one is. */
const giving = /^(?:billed|paid|repaid|sent|returned|refunded|awarded|lent|given|reimbursed)$/;

/** “Queenslanders lost $8 million”, “seized $3 million”, “cost victims $2 million”: the verb says what the money is. */
export function spent(amount: Amount): Read | undefined {
  const {text, words, governor, verb, party, average, rate, end} = amount;
  if (governor.kind !== 'verb' || !verb) return undefined;
  const out = wordAt(amount, end) === 'out' && wordAt(amount, end + 1) === 'of' ? end + 1 : end;
  const tail = tailEnd(words, out);
  const paid = tail > out ? tail : infinitiveEnd(words, end);
  const to = paid > end ? ` ${wordsIn(text, words, {from: end, to: paid})}` : '';
  // A number among these words is a figure of its own.
  const behind = words.slice(end, paid).some(({tag}) => tag === 'number') ? end : paid;
  // “scammed four pensioners out of”
  const first = words[governor.at + 1]?.tag === 'number' ? governor.at + 1 : governor.at;
  const object = wordsIn(text, words, {from: first + 1, to: firstObjectEnd(amount, first)});
  const tell = {party: /^stolen/.test(verb) ? '' : party, verb};
  // “a pensioner was conned out of $5 million”
  const conned = verb === 'taken' && !object && /^(?:was|were|been|being|is|are)$/.test(wordAt(amount, governor.at - 1)) && party;
  if (conned) return make(amount, `money taken from ${conned}`, 0.9, 'result-verb', tell);
  if ((verb === 'taken' || /^(?:defrauded|cheated|bilked|swindled)$/.test(verb)) && object) return make(amount, `money taken from ${lowered(object)}`, 0.9, 'result-verb', tell);
  // “was fined $5 million”, “fined the bank $5 million”
  if (verb === 'fined') return make(amount, withFined(object || party), 0.9, 'result-verb', tell);
  if (verb === 'cost') return make(amount, `cost${object ? ` to ${object}` : ''}`, 0.8, 'cost', tell);
  // “Lantern Post to pay $5 million”, in a headline: it is not paid yet.
  const announced = wordAt(amount, governor.at - 1) === 'to' && words[governor.at - 2]?.tag === 'noun';
  if (announced && /^(?:paid|repaid|refunded|returned)$/.test(verb)) return make(amount, `money to be ${verb}${to}`, 0.9, 'result-verb', {verb, topic: `money to be ${verb}`}, behind);
  const owner = owning.test(words[governor.at]!.lower) || owning.test(verb);
  // “were paid $97 million”: they got it.
  if (party && /^(?:was|were|been|be|being|is|are)$/.test(wordAt(amount, governor.at - 1)) && /^(?:paid|awarded|given|sent|promised|offered|granted|refunded|billed|invoiced)/.test(verb)) {
    return make(amount, `money ${verb} to ${party}`, 0.9, 'result-verb', {...tell, topic: `money ${verb}`});
  }
  const whose = kept.test(verb) || (!owner || to) && isName(party) ? '' : party;
  const wrongly = mannerOf(words, governor.at);
  // “billed Medicare $5 million”, “paid the brokers $5 million”
  if (object && !to && giving.test(verb)) return make(amount, `${average}money ${wrongly}${verb} to ${object}`, 0.9, 'result-verb', {...tell, topic: `money ${verb}`});
  const whole = average + withParty(`money ${wrongly}${verb}${rate}`, verb, whose) + to;
  // Whose it is and where it went are too much for one label; those who are counted have one of their own.
  const short = isCounted(words, out) && whose ? average + withParty(`money ${wrongly}${verb}${rate}`, verb, whose) : `${average}money ${wrongly}${verb}${rate}${to}`;
  return make(amount, whole.length > 60 && to ? short : whole, 0.9, 'result-verb', {...tell, topic: `money ${verb}${to}`}, behind);
}

const withFined = (whom: string) => (whom ? `fine imposed on ${lowered(whom)}` : 'fine');

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

/** “the seizure of $5 million” */
export function ofAction(amount: Amount): Read | undefined {
  const {text, words, governor, verb, tell} = amount;
  if (governor.kind !== 'of' || !verb) return undefined;
  // “billed the programme for $5 million”
  const billed = governor.preposition === 'for' && verb === 'billed' ? ` to ${wordsIn(text, words, phraseBefore(words, governor.at + 1))}` : '';
  return make(amount, `money ${verb}${billed}`, 0.9, 'result-noun', {...tell, verb});
}
