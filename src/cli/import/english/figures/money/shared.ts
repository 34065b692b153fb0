import {isTaking} from '../../words/verbs.js';
import {unlessPronoun} from '../clause/party.js';
import {indexOf, lowered, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {tailEnd} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {make, type Amount} from './amount.js';
import {lossy, withLoss} from './losses.js';
import {withPurpose} from './named.js';

export function included(amount: Amount): Read | undefined {
  const {governor, verb, told, tell} = amount;
  const includes = governor.kind === 'verb' && !verb && /^includ/.test(wordAt(amount, governor.at));
  return includes && told.topic ? make(amount, told.topic, 0.6, 'shared-subject', tell) : undefined;
}

/** “blocked 3 million transactions worth £2 million” */
export function worth(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  if (governor.kind !== 'preposition' || governor.preposition !== 'worth' || !told.topic) return undefined;
  return make(amount, `value of ${lowered(told.topic)}${told.verb ? ` ${told.verb}` : ''}`, 0.85, 'worth', tell);
}

/** “defrauded 200 investors of £3 million” */
export function takenFrom(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  const taken = governor.kind === 'preposition' && governor.preposition === 'of' || toTheTune(amount);
  if (!taken || !told.topic || !isTaking(told.verb)) return undefined;
  return make(amount, `money taken from ${lowered(told.topic)}`, 0.85, 'result-verb', tell);
}

/** “to the tune of $5 million” */
const toTheTune = ({words, at, governor}: Amount) => /^(?:list|start)$/.test(governor.kind) && words.slice(Math.max(0, at - 3), at).some(({lower}) => lower === 'tune');

/** “seized 12 cars and $5 million” */
export function ofSharedVerb(amount: Amount): Read | undefined {
  const {text, words, governor, told, end, average, rate} = amount;
  if (governor.kind !== 'list' && governor.kind !== 'start' || !told.verb) return undefined;
  // “received $644,000 in fees, an average of $161,000 a year”
  if (average && told.topic) return make(amount, `average ${lowered(told.topic)}${rate}`, 0.8, 'shared-verb', {verb: told.verb, party: told.party});
  if (told.verb === 'fined' && told.topic) return make(amount, `fines imposed on ${lowered(told.topic)}`, 0.85, 'shared-verb', {verb: told.verb});
  // “cost 14 firms $3 million”
  if (told.verb === 'cost' && told.topic) return make(amount, `cost to ${lowered(told.topic)}`, 0.85, 'shared-verb', {verb: ''});
  const tail = wordsIn(text, words, {from: end, to: tailEnd(words, end)});
  return make(amount, `money ${told.verb}${rate}${tail && ` ${tail}`}`, 0.8, 'shared-verb', {verb: told.verb, party: told.party});
}

export function ofSharedTopic(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  if (!/^(?:list|colon)$/.test(governor.kind) || !told.topic) return undefined;
  // “$600 for tickets, $400 on clothes”
  return make(amount, withPurpose(amount, told.topic), 0.7, 'shared-subject', {...tell, topic: told.topic});
}

/** “froze 290 accounts containing $2 million” */
export function contained(amount: Amount): Read | undefined {
  const {words, governor, told, tell} = amount;
  const within = governor.kind === 'verb' && /^(?:containing|holding|contained|held)$/.test(words[governor.at]!.lower) && governor.at <= amount.floor;
  return within && told.topic ? make(amount, `money in ${lowered(told.topic)}${told.verb && !told.topic.endsWith(told.verb) ? ` ${told.verb}` : ''}`, 0.85, 'shared-subject', {verb: told.verb, party: tell.party ?? ''}) : undefined;
}

/** “Investment scams accounted for $5 million”, where the sentence tells of losses: whose they are. */
export function accounted(amount: Amount): Read | undefined {
  const {text, words, governor, floor, at} = amount;
  if (governor.kind !== 'verb' || !/^account(?:ed|s|ing)?$/.test(words[governor.at]!.lower) || amount.thing) return undefined;
  const who = unlessPronoun(wordsIn(text, words, subjectBefore(words, governor.at, floor)));
  if (!who || indexOf(words, Math.max(0, at - lossReach), at + lossReach, ({lower}) => lossy.test(lower)) < 0) return undefined;
  return make(amount, withLoss('losses', who), 0.8, 'subject', {verb: '', party: who, sharer: lowered(who)});
}

/** Words around an amount in which its sentence may say that it is a loss. */
const lossReach = 20;

/** “a case that involved $5 million” */
export function involved(amount: Amount): Read | undefined {
  const {governor, tell} = amount;
  return governor.kind === 'verb' && /^involv/.test(wordAt(amount, governor.at)) ? make(amount, 'amount involved', 0.8, 'offence-verb', tell) : undefined;
}
