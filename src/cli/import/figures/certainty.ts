import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import type {Completed} from './context/surrounding.js';
import type {Read} from './one.js';

/** How sure it is that a number is a figure and says what its label says. */
export const certaintyOf = (text: string, token: NumberToken, next: NumberToken | undefined, read: Read, completion: Completed | undefined): number =>
  Math.min(ofReading(token, read), isOneOfSeveral(text, token, next, read) ? 0.45 : 1, completion && !isNear(completion) ? 0.77 : 1);

function ofReading({spelled, doubt}: NumberToken, {confidence}: Read): number {
  const sure = spelled ? Math.min(confidence, 0.85) : confidence;
  if (doubt === 'split-decimal') return 0.3;
  return doubt ? Math.min(sure, 0.55) : sure;
}

/** “转账1万元、3万元”: each of several payments tells the story, no sum. */
const isOneOfSeveral = (text: string, token: NumberToken, next: NumberToken | undefined, {reasons}: Read) =>
  reasons.includes('paid') && next !== undefined && unitClass(next.unit) === 'money' && /^[、和]$/.test(text.slice(token.end, next.opening));

/** A label that words further off complete is for the editor to check. */
const isNear = ({reason}: Completed) => /^(?:of-last|whose)$/.test(reason);
