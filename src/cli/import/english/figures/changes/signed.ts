import {isShare} from '../../numbers/kinds.js';
import {lowered} from '../clause/phrase.js';
import type {Place, Read} from '../place.js';

/** “Total losses: $1.9 billion (+14%)”: a change that only its sign tells. */
export function signedChange({text, words, at, token, told}: Place): Read | undefined {
  const sign = words[at - 1];
  if (!sign || !isShare(token) || !told.topic || sign.to !== words[at]!.from || !/^[+\-−–▲▼]$/.test(sign.text)) return undefined;
  // “10–12%” has a number before its dash.
  if (/[\w%]/.test(text.charAt(sign.from - 1))) return undefined;
  const noun = /^[+▲]$/.test(sign.text) ? 'increase' : 'decrease';
  return {label: `${noun} in ${lowered(told.topic)}`, unit: token.unit, confidence: 0.85, reasons: ['change'], end: at + 1, tells: {change: noun}};
}
