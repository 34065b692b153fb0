import {isLinking} from '../../words/verbs.js';
import {complementEnd} from '../clause/complements.js';
import {behindDeterminers, indexOf, lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {labelStart, withParty} from '../label.js';
import type {Place, Read} from '../place.js';
import {mostBefore} from '../superlatives.js';
import {make, type Amount} from './amount.js';
import {lossy, withLoss} from './losses.js';

/** “suffered the most losses at $5 million” */
export function ofMost(amount: Amount): Read | undefined {
  const most = mostBefore(amount, amount.governor);
  return most && make(amount, most.label, 0.85, 'subject', {topic: most.label, party: most.party, most: most.noun});
}

/** “job scams ($12 million lost)” */
export function inBracket(amount: Amount): Read | undefined {
  const {text, words, governor, floor, thing, told, said} = amount;
  if (governor.kind !== 'bracket') return undefined;
  // “Job scams: 4,500 cases ($12 million lost)”
  if (floor === governor.at && said && told.party) return make(amount, withLoss(`${thing || 'money'} ${said.verb}`, told.party), 0.8, 'in-brackets', {}, said.to);
  const phrase = phraseBefore(words, governor.at);
  const name = wordsIn(text, words, {from: Math.max(phrase.from, floor), to: phrase.to});
  const lost = said?.verb === 'lost' ? 'money lost' : lossy.test(told.topic) ? 'losses' : '';
  if (name && lost && !thing) return make(amount, withLoss(lost, name), 0.8, 'in-brackets', {topic: told.topic}, said?.to);
  if (name) return make(amount, thing && thing !== name ? `${thing}, ${name}` : name, 0.8, 'in-brackets');
  // “lost more than $1 billion ($475 million in 2019 and $600 million in 2020)”
  return !thing && told.topic ? make(amount, told.topic, 0.75, 'in-brackets') : undefined;
}

/** “Social media was the costliest channel: $2 million in losses”: of what the words before the colon speak. */
function subjectOf({text, words, governor, floor}: Amount, line: string): string {
  const verb = indexOf(words, floor + 1, governor.at, ({lower}) => isLinking(lower));
  return (verb > 0 && verb < governor.at - 1 && wordsIn(text, words, subjectBefore(words, verb, floor))) || line;
}

/** Letters from which on words before a colon are a sentence and no name. */
const longName = 64;

/** “Charges to the card: $600 for tickets, $400 on clothes”: for what each was. */
export function withPurpose({text, words, end}: Amount, name: string): string {
  const purpose = wordsIn(text, words, {from: end, to: complementEnd(words, end, /^(?:for|on|at)$/)});
  return purpose && name.length + purpose.length < longName ? `${name} ${purpose}` : name;
}

/** “Investment fraud: $4.57 billion” */
export function onLabelLine(amount: Amount): Read | undefined {
  const {text, words, governor, thing, said, told} = amount;
  if (governor.kind !== 'colon' || said && governor.at > amount.floor) return undefined;
  // “Among the charges to the card were: …”
  const line = wordsIn(text, words, {from: labelStart(amount, governor.at), to: governor.at});
  // “Investment fraud - 2,400 cases - £114m”
  if (!line && told.party) return make(amount, `${thing || 'amount'}, ${lowered(told.party)}`, 0.8, 'label-line', {party: told.party}, said?.to);
  const name = subjectOf(amount, line).replace(/^among (?:the )?/i, '').replace(/ (?:were|was|are|is|included?|includes)$/, '');
  if (!name || name.length >= longName) return undefined;
  return make(amount, thing ? `${thing}, ${lowered(name)}` : withPurpose(amount, name), 0.8, 'label-line', {topic: name});
}

/** “theft by deception of a value greater than $5,000”: what is worth so much. */
export function ofItsValue(amount: Amount): Read | undefined {
  const {text, words, governor, floor, tell} = amount;
  if (governor.kind !== 'noun' || words[governor.at]!.lower !== 'value' || words[governor.at - 1]?.tag !== 'determiner' || words[governor.at - 2]?.lower !== 'of') return undefined;
  const noun = phraseBefore(words, governor.at - 2);
  // “theft by deception”
  const from = words[noun.from - 1]?.tag === 'preposition' && noun.from - 2 > floor ? phraseBefore(words, noun.from - 1).from : noun.from;
  const of = from >= floor ? lowered(wordsIn(text, words, {from, to: noun.to})) : '';
  return of ? make(amount, `value of ${of}`, 0.6, 'subject', tell) : undefined;
}

export function ofNounBefore(amount: Amount): Read | undefined {
  const {text, words, governor, tell} = amount;
  const name = governor.kind === 'noun' ? wordsIn(text, words, phraseBefore(words, governor.at + 1)) : '';
  return name ? make(amount, name, 0.6, 'label-line', tell) : undefined;
}

/** “bought a suit for his friend for $900”: what it cost. */
export function ofPrice(amount: Amount): Read | undefined {
  const {text, words, governor, floor} = amount;
  if (governor.kind !== 'of' && governor.kind !== 'preposition' || governor.preposition !== 'for') return undefined;
  const end = governor.kind === 'of' ? governor.at + 1 : governor.at;
  for (let index = end - 1; index >= Math.max(floor, end - 10); index--) {
    const participle = words[index]!.tag === 'past' ? /^(?:bought|purchased|sold|rented|hired)$/.exec(words[index]!.lower)?.[0] : undefined;
    if (!participle) {
      if (/^(?:past|present|auxiliary|mark)$/.test(words[index]!.tag)) return undefined;
      continue;
    }
    const from = behindDeterminers(words, index + 1);
    const goods = phraseFrom(words, from);
    return goods.to > from ? make(amount, `price of ${wordsIn(text, words, goods)} ${participle}`, 0.6, 'money') : undefined;
  }
  return undefined;
}

export function ofParty(amount: Amount): Read | undefined {
  const {text, words, governor, told} = amount;
  if (governor.kind !== 'of' || !/^(?:with|for|in|by|involving)$/.test(governor.preposition)) return undefined;
  const thing = wordsIn(text, words, phraseBefore(words, governor.at + 1));
  // “two cheques for a total of $5 million”
  const label = !told.party && governor.preposition === 'for' && /s$/.test(thing) ? `amount in ${lowered(thing)}` : withParty('amount', '', told.party || thing);
  return make(amount, label, 0.55, 'money');
}

/** “put the damage at $5 million” */
export function atAmount(amount: Amount): Read | undefined {
  const {governor, tell} = amount;
  const subject = governor.kind === 'preposition' && governor.preposition === 'at' ? firstSubject(amount) : '';
  return subject ? make(amount, `amount, ${lowered(subject)}`, 0.6, 'subject', tell) : undefined;
}

/** Of what a sentence speaks: the subject of its first finite verb. */
export function firstSubject({text, words, at, floor}: Place): string {
  const verb = indexOf(words, floor, at, ({tag}) => tag === 'auxiliary' || tag === 'past');
  return verb < 0 ? '' : wordsIn(text, words, subjectBefore(words, verb, floor));
}
