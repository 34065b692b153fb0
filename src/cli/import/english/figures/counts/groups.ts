import {isPeople} from '../../words/people.js';
import {participleOf} from '../../words/verbs.js';
import {phraseBefore, wordsIn} from '../clause/phrase.js';
import {lossy} from '../money/losses.js';
import {wordAt, type Read} from '../place.js';
import {labelled, make, type Count} from './count.js';
import {takesVerb} from './verbs.js';

const gathers = /^(?:group|gang|team|network|syndicate|ring|list|series|range|total|one|some|most|all|many|any|part|half|rest|out|number|crew|trio|pair)s?$/;

/** “members of 12 gangs” */
export function ofNoun(count: Count): Read | undefined {
  const {text, words, governor, thing, end} = count;
  if (governor.kind !== 'of' || governor.preposition !== 'of' || gathers.test(wordAt(count, governor.at))) return undefined;
  const outer = wordsIn(text, words, phraseBefore(words, governor.at + 1));
  return outer ? make(count, `${outer} of ${thing}`, 0.75, ['noun-of'], end) : undefined;
}

/** “including 12 women” */
export function ofWhole(count: Count): Read | undefined {
  const {told, head, thing, end, described} = count;
  if (!told.isPart) return undefined;
  if (told.verb && takesVerb(head, told.verb)) return make(count, labelled(count, told.verb), 0.85, ['part'], end);
  // “90 offences against pupils, including 7 thefts”: the thefts are against them too.
  const against = isPeople(head) || described!.end > described!.noun.to ? '' : /^\S+(?:\s\S+)?( (?:against|about|involving) .*)$/.exec(told.topic)?.[1] ?? '';
  return make(count, thing + against, 0.85, ['part'], end, against ? {topic: told.topic} : {});
}

/** “saved $5 million in 4,700 complaints”, “laundered it through 62 firms”, “returned it to 30 people”: what was done there with the money told before. */
export function inWhich(count: Count): Read | undefined {
  const {governor, told, thing, end, head} = count;
  const done = /^(?:average )?money (\S+)/i.exec(told.topic)?.[1];
  // The verb that took the money is read already.
  const within = governor.kind === 'preposition' && governor.at === count.floor || governor.kind === 'verb' && governor.at < count.floor;
  if (within && governor.preposition === 'to' && lossy.test(told.topic) && isPeople(head)) return make(count, `${thing} with losses`, 0.8, ['shared-verb'], end, {verb: ''});
  if (!within || !done) return undefined;
  const way = governor.preposition === 'from' && head === 'victims' ? false : /^(?:in|across)$/.test(governor.preposition) ? matters.test(head) && 'in which' : /^(?:through|via)$/.test(governor.preposition) ? 'through which' : /^(?:to|from)$/.test(governor.preposition) && isPeople(head) && `${governor.preposition} whom`;
  return way ? make(count, `${thing} ${way} money was ${done}`, 0.8, ['shared-verb'], end, {verb: ''}) : undefined;
}

/** What happens once, and in which something is done. */
const matters = /^(?:cases|complaints|incidents|reports|transactions|transfers|scams|frauds|offences|attacks|raids|operations)$/;

/** “raised $5 million from 1,100 investors” */
export function fromWhom(count: Count): Read | undefined {
  const {governor, told, thing, end, head} = count;
  // “stole money from 10 people”
  const money = governor.kind === 'preposition' && governor.preposition === 'from' && /^(?:money|funds)$/.test(wordAt(count, governor.at - 1)) ? participleOf(wordAt(count, governor.at - 2)) : '';
  if (money && isPeople(head)) return make(count, `${thing} from whom money was ${money}`, 0.8, ['noun-of'], end, {verb: ''});
  const from = governor.kind === 'preposition' && governor.preposition === 'from' && isPeople(head) && head !== 'victims';
  if (!from || !/^(?:raised|taken|collected|obtained|received|solicited)$/.test(told.verb)) return undefined;
  return make(count, `${thing} from whom money was ${told.verb}`, 0.8, ['shared-verb'], end, {verb: ''});
}
