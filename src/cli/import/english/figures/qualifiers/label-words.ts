import {wordsOf} from '../../words/tag.js';
import {capital, lowered} from '../clause/phrase.js';

/** Letters of a text that are enough to tell a name from a noun. */
const enough = 4000;

/** The label with an adjective before its noun, “Estimated losses”; `text` shows whether its first word is a name. */
export function prefixed(adjective: string, label: string, text: string): string {
  const [first = ''] = label.split(' ');
  const isCommon = first.length > 1 && new RegExp(`(?<![\\w’'-])${first.toLowerCase().replace(/[^a-z]/g, '.')}(?![\\w])`).test(text.slice(0, enough));
  return `${capital(adjective)} ${isCommon ? label.charAt(0).toLowerCase() + label.slice(1) : lowered(label)}`;
}

/** The label with an adverb before what was done: “Money allegedly stolen”, “Allegedly stolen cards”, “Taxes allegedly never paid”. Undefined where nothing was. */
export function withAdverb(label: string, adverb: string, text: string): string | undefined {
  const words = wordsOf(label);
  if (words[0]?.tag === 'past' && words[1]?.tag === 'noun') return prefixed(adverb, label, text);
  const done = deedAt(label);
  if (!done) return undefined;
  let at = words.findIndex(({from}) => from === done.from);
  while (at > 1 && (words[at - 1]!.tag === 'adverb' || beforeDeed.test(words[at - 1]!.lower))) at--;
  return `${label.slice(0, words[at]!.from)}${adverb} ${label.slice(words[at]!.from)}`;
}

const beforeDeed = /^(?:not|never|to|be|sought|agreed|promised|offered|requested|demanded)$/;

/** The participle that says what was done to what a label counts. */
export function deedAt(label: string): {readonly from: number; readonly lower: string} | undefined {
  const words = wordsOf(label);
  return words.find(({tag, lower}, index) => index > 0 && tag === 'past' && !/^(?:determiner|preposition)$/.test(words[index - 1]!.tag) && !(beforeDeed.test(lower) && words[index + 1]?.lower === 'to'));
}
