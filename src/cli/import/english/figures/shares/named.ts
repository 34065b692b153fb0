import {isPeople} from '../../words/people.js';
import {behindDeterminers, lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {firstAuxiliary, predicateBehind} from '../clause/predicate.js';
import {labelStart} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {clauseEnd, relativeTo} from './clauses.js';
import {make, type Share} from './share.js';

/** “crypto scams (44%)”, “nearly half of the victims (46%) said …”, “95 cases (17%)” */
export function inBracket(share: Share): Read | undefined {
  const {text, words, floor, at, governor} = share;
  if (governor.kind !== 'bracket') return undefined;
  const named = phraseBefore(words, governor.at);
  const name = wordsIn(text, words, {from: Math.max(named.from, floor), to: named.to});
  // “Nearly half of the victims (46%) said they had told nobody”
  const said = wordAt(share, named.from - 1) !== 'of' && !/^(?:the|these)$/.test(wordAt(share, named.from - 1)) || !isPeople(name) ? undefined : predicateBehind(words, at + 2);
  if (said) return make(share, `share of ${name} who ${wordsIn(text, words, {from: firstAuxiliary(words, said.from), to: words[said.to]?.tag === 'pronoun' ? clauseEnd(words, said.to) : said.to})}`, 0.8, 'share-of', at + 1, {whole: name});
  // “More than half of incidents (63%) involved stolen passwords”
  if (name && wordAt(share, named.from - 1) === 'of' && /^(?:half|majority|thirds?|quarters?|most|bulk)$/.test(wordAt(share, named.from - 2))) {
    const did = predicateBehind(words, at + 2);
    return make(share, `share of ${name}${did ? ` ${relativeTo(name, share, did) || 'that '}${wordsIn(text, words, {from: did.from, to: did.to})}` : ''}`, 0.8, 'share-of', at + 1, {whole: name});
  }
  if (name) return make(share, name, 0.75, 'share-in-brackets', at + 1);
  return ofCounted(share, governor.at);
}

/** “95 cases (17%)”: a share of a whole that often only the sentence before tells. */
function ofCounted(share: Share, bracket: number): Read | undefined {
  const {words, floor, told, at, text, token} = share;
  if (!told.topic || !words.slice(floor, bracket).every(({tag}) => tag === 'past') || text[token.end] !== ')') return undefined;
  const whole = wholeBehind(share);
  return make(share, `${told.topic}${told.done && ` ${told.done}`}, as a share${whole && ` of ${lowered(whole)}`}`, 0.65, 'share-of-counted', at + 1);
}

/** “95 cases (17%) of the 560 complaints received” */
function wholeBehind({text, words, at}: Share): string {
  if (!/^(?:of|from)$/.test(words[at + 2]?.lower ?? '')) return '';
  let from = behindDeterminers(words, at + 3);
  if (words[from]?.number) from++;
  const noun = phraseFrom(words, from);
  if (noun.to === noun.from) return '';
  const received = words[noun.to]?.tag === 'past' ? noun.to + 1 : noun.to;
  return wordsIn(text, words, {from, to: received});
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
