import {isPeople} from '../../words/people.js';
import {phraseBefore, wordsIn} from '../clause/phrase.js';
import {firstAuxiliary, predicateBehind} from '../clause/predicate.js';
import {labelStart} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {clauseEnd} from './clauses.js';
import {make, type Share} from './share.js';

/** “Calls (38%)” */
export function inBracket(share: Share): Read | undefined {
  const {text, words, at, floor, token, told, governor} = share;
  if (governor.kind !== 'bracket') return undefined;
  const named = phraseBefore(words, governor.at);
  const name = wordsIn(text, words, {from: Math.max(named.from, floor), to: named.to});
  // “Nearly half of the victims (46%) said they had told nobody”
  const ofPeople = /^(?:of|the|these)$/.test(wordAt(share, named.from - 1)) && isPeople(name);
  const said = ofPeople ? predicateBehind(words, at + 2) : undefined;
  if (said) return make(share, `share of ${name} who ${wordsIn(text, words, {from: firstAuxiliary(words, said.from), to: words[said.to]?.tag === 'pronoun' ? clauseEnd(words, said.to) : said.to})}`, 0.8, 'share-of', at + 1, {whole: name});
  if (name) return make(share, name, 0.75, 'share-in-brackets', at + 1);
  // “95 cases (17%)”: a share of a whole that the sentence need not tell again.
  const counted = told.topic && words.slice(floor, governor.at).every(({tag}) => tag === 'past') && text[token.end] === ')';
  return counted ? make(share, `${told.topic}, as a share`, 0.65, 'share-of-counted', at + 1) : undefined;
}

/** “Job scams: 13%” */
export function onLabelLine(share: Share): Read | undefined {
  const {text, words, at, governor} = share;
  const name = governor.kind === 'colon' ? wordsIn(text, words, {from: labelStart(share, governor.at), to: governor.at}) : '';
  return name ? make(share, name, 0.8, 'label-line', at + 1) : undefined;
}

/** “a success rate of 13%” */
export function ofNounBefore(share: Share): Read | undefined {
  const {text, words, at, governor} = share;
  const name = governor.kind === 'of' ? wordsIn(text, words, phraseBefore(words, governor.at + 1)) : '';
  return name ? make(share, name, 0.75, 'rate', at + 1) : undefined;
}
