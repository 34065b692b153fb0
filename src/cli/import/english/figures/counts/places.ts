import {isName} from '../clause/party.js';
import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import {participleOf} from '../../words/verbs.js';
import {predicateBehind} from '../clause/predicate.js';
import type {Read} from '../place.js';
import {make, type Count} from './count.js';

const vague = /^(?:times|occasions|ways|things|points|questions|others|ones|lines|levels?|areas|fold)$/;
export const places = /^(?:countr(?:y|ies)|states?|provinces?|cities|counties|districts|regions|jurisdictions|nations|territories|continents|towns|villages|areas|locations)$/;

/** “in 12 states” */
export function ofExtent(count: Count): Read | undefined {
  const {head, governor, thing, end} = count;
  if (vague.test(head)) return make(count, thing, 0.45, ['extent'], end);
  return places.test(head) && governor.kind !== 'be' ? make(count, thing + heldIn(count), 0.55, ['extent'], end) : undefined;
}

/** “Customs offices in 12 states made the arrests”: what acted there. */
function actingIn({text, words, at, floor, noun, governor}: Count): string {
  if (governor.kind !== 'of' && governor.kind !== 'preposition') return '';
  const actor = phraseBefore(words, governor.kind === 'of' ? governor.at + 1 : governor.at);
  const opens = actor.to > actor.from && actor.from <= Math.max(floor, 1);
  const did = opens ? predicateBehind(words, noun.to || at + 1) : undefined;
  return did?.kind === 'active' ? ` whose ${lowered(wordsIn(text, words, actor))} ${wordsIn(text, words, did)}` : '';
}

/** Verbs of an operation that many had a part in. */
const gathers = /^(?:involv(?:ed|es|ing)|unit(?:ed|es|ing)|mobili[sz](?:ed|es|ing)|gather(?:ed|s|ing)|includ(?:ed|es|ing)|brought|brings|bringing)$/;
const acting = /(?:authorit(?:y|ies)|police|police forces|forces|investigators|prosecutors|officers|agents|agencies|enforcement|regulators|units)$/i;

/** “It involved police from 12 countries”: those had a part in it. */
function takingPart({text, words, governor, floor}: Count): string {
  if (governor.kind !== 'of' && governor.kind !== 'preposition') return '';
  const actors = phraseBefore(words, governor.kind === 'of' ? governor.at + 1 : governor.at);
  const said = wordsIn(text, words, actors);
  let verb = actors.from - 1;
  while (words[verb]?.lower === 'together' || words[verb]?.tag === 'determiner') verb--;
  return verb >= floor && acting.test(said) && gathers.test(words[verb]?.lower ?? '') ? ` whose ${lowered(said)} took part` : '';
}

/** “branches in 12 states”: what is there, without which “States” says nothing. */
function heldIn(count: Count): string {
  const {text, words, floor, told, governor} = count;
  if (governor.kind !== 'of' && governor.kind !== 'preposition' && governor.kind !== 'verb' || !/^(?:in|across|from)$/.test(governor.preposition)) return '';
  if (governor.preposition === 'from') return takingPart(count);
  // “located in”, “living across”
  const doing = takingPart(count) || actingIn(count);
  if (doing) return doing;
  const located = governor.kind === 'verb' && /^(?:located|based|living|residing|spread|situated)$/.test(words[governor.at]!.lower);
  if (governor.kind === 'verb' && !located) return '';
  // “900 branches in 12 states”, “145 investors located in 25 states”; where somebody was arrested says where the arrests were.
  const topic = told.topic.length < 40 ? told.topic : told.topic.replace(/^.*(?:,| and) /, '');
  const counted = floor > 0 && governor.at <= floor && /s$|people$/.test(topic) && topic.length < (located ? 64 : 40);
  if (counted && (located || governor.kind === 'preposition' && !told.verb)) return ` with ${lowered(topic)}`;
  const thing = phraseBefore(words, governor.kind === 'of' ? governor.at + 1 : governor.at);
  const said = thing.from >= floor ? wordsIn(text, words, thing) : '';
  // “Police made arrests across 22 towns”
  const made = words[thing.from - 1];
  if (made && thing.from - 1 >= floor && /^(?:make|makes|made|making|conduct(?:s|ed|ing)?|carr(?:y|ied|ying))$/.test(made.lower) && /s$/.test(said)) return ` in which ${lowered(said)} were ${/^mak/.test(made.lower) ? 'made' : participleOf(made.lower) || 'made'}`;
  // “targeting savers across 17 countries”
  const done = (made?.tag === 'gerund' || made?.tag === 'past') && thing.from - 1 >= floor ? participleOf(made.lower) : '';
  if (done && /s$/.test(said)) return ` in which ${lowered(said)} were ${done}`;
  // “a massive crackdown across 24 countries”
  if (/(?:crackdown|operation|action|sweep|investigation|campaign|raid)$/i.test(said)) return ` covered by the ${lowered(said)}`;
  return /s$/.test(said) && !isName(said) ? ` with ${lowered(said)}` : '';
}
