import {isMoney} from '../../numbers/kinds.js';
import {timeNoun} from '../../words/closed-classes.js';
import {unlessPronoun} from '../clause/party.js';
import {behindDeterminers, phraseFrom, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {wordAt, type Place} from '../place.js';
import {changeBefore, changeNoun} from './direction.js';

interface Level {
  readonly label: string;
  /** What it was before the change. */
  readonly earlier: boolean;
  readonly change: string;
}

/** “rose to 12,326 cases”, “down 12% to 990”: the level that was reached, or the one from which it moved. */
export function levelOf(place: Place): Level | undefined {
  const {words, floor, told, text, ahead: index} = place;
  const preposition = wordAt(place, index);
  if (index < floor) return undefined;
  // “compared to 7,000 in 2030”: what it was before, which the reader of a banner would take for today’s.
  if (/^(?:to|with)$/.test(preposition) && wordAt(place, index - 1) === 'compared' && told.topic) return {label: isMoney(place.token) && told.sum ? told.sum : `${told.topic}${told.done && ` ${told.done}`}`, earlier: true, change: told.change};
  if (!/^(?:to|from|at)$/.test(preposition)) return undefined;
  const verb = changeBefore(place, index - 1);
  const follows = floor > 0 && told.change !== '' && told.topic !== '' && index - floor <= 10;
  if (verb === undefined && !follows) return undefined;
  if (preposition === 'at' && verb === undefined || wordAt(place, index - 1) === 'access') return undefined;
  const label = verb === undefined ? told.topic : movedBy(place, verb, index) || unlessPronoun(wordsIn(text, words, subjectBefore(words, verb, floor))) || told.topic;
  return label ? {label, earlier: preposition === 'from', change: verb === undefined ? told.change : changeNoun(wordAt(place, verb))} : undefined;
}

/** “reducing net losses to $2 million”: the object of a verb of change moved, and not its subject. */
function movedBy(place: Place, verb: number, to: number): string {
  const {text, words} = place;
  if (words[verb]!.tag !== 'past' && words[verb]!.tag !== 'gerund') return '';
  const object = phraseFrom(words, behindDeterminers(words, verb + 1));
  const whole = object.to > object.from && object.to <= to && words.slice(object.from, object.to).every(({lower, tag}) => tag !== 'number' && !timeNoun.test(lower) && !/-fold$/.test(lower));
  return whole ? wordsIn(text, words, object) : '';
}
