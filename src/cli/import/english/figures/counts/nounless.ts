import {complementEnd, participleEnd} from '../clause/complements.js';
import {partyOf} from '../clause/party.js';
import {phraseBefore, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {labelStart, mannerOf, tailEnd} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {mostBefore} from '../superlatives.js';
import {peopleOf} from '../told.js';
import {make, type Count} from './count.js';

export function withoutNoun(count: Count): Read | undefined {
  return count.said ? undefined : nounless(count);
}

/** A number that no noun follows. */
function nounless(count: Count): Read {
  const {text, words, at, floor, told, governor} = count;
  // “failed to deliver 12,400”
  const manner = governor.kind === 'verb' ? mannerOf(words, governor.at) : '';
  if (governor.kind === 'verb' && governor.participle && / $/.test(manner)) return make(count, `${manner}${governor.participle}`, 0.6, ['result-verb', 'no-noun'], at + 1);
  const most = mostBefore(count, count.governor);
  if (most) return make(count, most.label, 0.8, ['subject'], at + 1, {topic: most.label, party: most.party, most: most.noun});
  if (governor.kind === 'be' || governor.kind === 'verb') {
    const subject = subjectBefore(words, governor.at, floor);
    const name = wordsIn(text, words, subject);
    if (name && partyOf(text, words, subject)) return make(count, name, 0.75, ['subject'], at + 1, {topic: name});
    if (governor.kind === 'verb' && governor.participle && !governor.preposition) {
      const tail = wordsIn(text, words, {from: at + 1, to: tailEnd(words, at + 1)});
      return make(count, `people ${governor.participle}${tail && ` ${tail}`}`, 0.6, ['result-verb', 'no-noun'], at + 1, {verb: governor.participle});
    }
    if (told.topic && governor.kind === 'verb') return make(count, told.topic, 0.6, ['level'], at + 1);
  }
  // “38,000 people were targeted, with 3,700 losing money”
  const doing = words[at + 1]?.tag === 'gerund' ? participleEnd(words, at + 1) : at + 1;
  const people = peopleOf(told.topic);
  if (people && doing > at + 2) return make(count, `${people} ${wordsIn(text, words, {from: at + 1, to: doing})}`, 0.75, ['no-noun'], doing);
  if (governor.kind === 'colon' || governor.kind === 'noun') {
    const before = phraseBefore(words, governor.kind === 'noun' ? governor.at + 1 : governor.at);
    const from = governor.kind === 'colon' ? labelStart(count, governor.at) : before.from;
    const name = wordsIn(text, words, {from: Math.max(from, floor), to: before.to});
    if (name) return make(count, name, governor.kind === 'colon' ? 0.8 : 0.6, ['label-line'], at + 1, {topic: name});
  }
  // “38 suspects were identified in Spain and 14 in Italy”
  const place = governor.kind === 'list' && told.topic && wordAt(count, at + 1) === 'in' ? complementEnd(words, at + 1) : at + 1;
  if (place > at + 1) return make(count, `${told.topic} ${wordsIn(text, words, {from: at + 1, to: place})}`, 0.7, ['shared-subject'], place);
  if (told.topic && /^(?:in|during|for)$/.test(wordAt(count, at + 1)) && governor.kind === 'list') return make(count, told.topic, 0.6, ['shared-subject'], at + 1);
  return make(count, told.topic || wordsIn(text, words, {from: Math.max(floor, at - 4), to: at}), 0.4, ['no-noun'], at + 1);
}
