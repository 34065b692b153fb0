import {inLines} from '../../../../in-lines.js';
import {isPeople} from '../../words/people.js';
import {participleOf} from '../../words/verbs.js';
import {complementEnd} from '../clause/complements.js';
import {behindDeterminers, indexOf, lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {lossy} from '../money/losses.js';
import {wordAt, type Read} from '../place.js';
import {labelled, make, type Count} from './count.js';
import {isMatter, takesVerb} from './verbs.js';

const gathers = new RegExp(inLines`
  ^(?:
    group|gang|team|network|syndicate|ring|list|series|range|total|one|some|most|all|many|any|part|half|rest|out|number|
    figure|coalition|force|alliance|crew|trio|pair|none|neither|each
  )s?$
`);

/** “members of 12 gangs” */
export function ofNoun(count: Count): Read | undefined {
  const {text, words, governor, thing, end, floor} = count;
  if (governor.kind !== 'of' || governor.preposition !== 'of' || gathers.test(wordAt(count, governor.at))) return undefined;
  const before = phraseBefore(words, governor.at + 1);
  const outer = wordsIn(text, words, before);
  // “arrested the leaders of 12 gangs” tells of as many gangs.
  let verb = before.from - 1;
  while (words[verb]?.tag === 'determiner') verb--;
  const done = words[verb]?.tag === 'past' && verb >= floor ? participleOf(words[verb]!.lower) : '';
  if (done && isPeople(words[governor.at]!.lower)) return make(count, `${thing} whose ${lowered(outer)} were ${done}`, 0.75, ['noun-of'], end, {verb: ''});
  // “the capacity of 41 countries”: each has its own, and the countries are counted.
  if (inherent.test(wordAt(count, governor.at))) return make(count, thing, 0.6, ['noun-of'], end, {verb: ''});
  return outer ? make(count, `${outer} of ${thing}`, 0.75, ['noun-of'], end) : undefined;
}

/** What each of those counted has, and is no thing of theirs. */
const inherent = /^(?:capacity|capabilit(?:y|ies)|ability|safety|security|trust|confidence|resilience|readiness|help|support|assistance|participation|cooperation)$/;

/** “including 12 women” */
export function ofWhole(count: Count): Read | undefined {
  const {told, head, thing, end, described} = count;
  if (!told.isPart) return undefined;
  const among = doneAmong(count);
  if (among) return make(count, labelled(count, among), 0.85, ['part'], end, {verb: among});
  if (told.verb && takesVerb(head, told.verb)) return make(count, labelled(count, told.verb), 0.85, ['part'], end);
  // “90 offences against pupils, including 7 thefts”: the thefts are against them too.
  const against = isPeople(head) || described!.end > described!.noun.to ? '' : /^\S+(?:\s\S+)?( (?:against|about|involving) .*)$/.exec(told.topic)?.[1] ?? '';
  return make(count, thing + against, 0.85, ['part'], end, against ? {topic: told.topic} : {});
}

/** “Among those arrested were 38 men”: they were arrested. */
function doneAmong({words, at, floor}: Count): string {
  const among = indexOf(words, floor, at, ({lower}) => lower === 'among');
  const done = words[among + 2];
  return among >= 0 && /^(?:those|the)$/.test(words[among + 1]!.lower) && done?.tag === 'past' && words[among + 3]?.tag === 'auxiliary' ? done.lower : '';
}

/** Deeds in which people have a part. */
const offences = /^(?:offences?|offenses?|crimes?|scams?|frauds?|schemes?|conspirac(?:y|ies)|plots?)$/;

/** “a web of bribery offences involving 13 people” */
export function inOffence(count: Count): Read | undefined {
  const {text, words, governor, thing, end, head, floor} = count;
  if (governor.kind !== 'of' || governor.preposition !== 'involving' || !isPeople(head) || head === 'victims' || !offences.test(wordAt(count, governor.at))) return undefined;
  let from = phraseBefore(words, governor.at + 1).from;
  // “bribery and cheating offences”
  while (from > floor && (words[from - 1]!.tag === 'gerund' || words[from - 1]!.tag === 'noun' || words[from - 1]!.lower === 'and' && words[from - 2]?.tag === 'noun')) from--;
  return make(count, `${thing} involved in ${lowered(wordsIn(text, words, {from, to: governor.at + 1}))}`, 0.8, ['noun-of'], end, {verb: ''});
}

/** “officials cracked down on members of a gang, with 33 arrests”: of whom. */
export function arrestsOf(count: Count): Read | undefined {
  const {text, words, governor, said, floor, end} = count;
  if (said.toLowerCase() !== 'arrests' || end !== count.noun.to || governor.kind !== 'preposition' || governor.preposition !== 'with') return undefined;
  for (let index = governor.at - 1; index > floor; index--) {
    if (!/^(?:on|against)$/.test(words[index]!.lower)) continue;
    const from = behindDeterminers(words, index + 1);
    const noun = phraseFrom(words, from);
    if (noun.to > noun.from && isPeople(words[noun.to - 1]!.lower)) return make(count, `arrests of ${wordsIn(text, words, {from, to: complementEnd(words, noun.to, /^of$/)})}`, 0.8, ['noun-of'], end, {verb: ''});
  }
  return undefined;
}

/** “saved $5 million in 4,700 complaints”, “laundered it through 62 firms”, “returned it to 30 people”: what was done there with the money told before. */
export function inWhich(count: Count): Read | undefined {
  const {governor, told, thing, end, head} = count;
  const done = /^(?:average )?money (\S+)/i.exec(told.topic)?.[1];
  const sold = governor.kind === 'preposition' && governor.at === count.floor && governor.preposition === 'to' && isPeople(head) ? /^(\S+(?: \S+)?s) (sold|sent|paid|issued|offered|given|awarded)\b/i.exec(told.topic) : null;
  if (sold) return make(count, `${thing} to whom ${lowered(sold[1]!)} were ${sold[2]!}`, 0.8, ['shared-verb'], end, {verb: '', topic: thing});
  // The verb that took the money is read already.
  const within = governor.kind === 'preposition' && governor.at === count.floor || governor.kind === 'verb' && governor.at < count.floor;
  if (within && governor.preposition === 'to' && lossy.test(told.topic) && isPeople(head)) return make(count, `${thing} with losses`, 0.8, ['shared-verb'], end, {verb: ''});
  if (!within || !done) return undefined;
  const way = governor.preposition === 'from' && head === 'victims' ? false : /^(?:in|across)$/.test(governor.preposition) ? isMatter(head) && 'in which' : /^(?:through|via)$/.test(governor.preposition) ? 'through which' : /^(?:to|from)$/.test(governor.preposition) && isPeople(head) && `${governor.preposition} whom`;
  return way ? make(count, `${thing} ${way} money was ${done}`, 0.8, ['shared-verb'], end, {verb: ''}) : undefined;
}

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
