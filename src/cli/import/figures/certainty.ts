import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import type {Completed} from './context/surrounding.js';
import type {Read} from './one.js';

/** How sure it is that a number is a figure and says what its label says. */
export const certaintyOf = (text: string, token: NumberToken, next: NumberToken | undefined, read: Read, completion: Completed | undefined): number =>
  Math.min(ofReading(token, read), isOneOfSeveral(text, token, next, read) ? 0.45 : 1, completion && !isNear(completion) || isSpelledInCourt(text, token) ? 0.77 : 1);

function ofReading({spelled, doubt}: NumberToken, {confidence}: Read): number {
  const sure = spelled ? Math.min(confidence, 0.85) : confidence;
  if (doubt === 'split-decimal') return 0.3;
  return doubt ? Math.min(sure, 0.55) : sure;
}

/** “转账1万元、3万元”: each of several payments tells the story, no sum. */
const isOneOfSeveral = (text: string, token: NumberToken, next: NumberToken | undefined, {reasons}: Read) =>
  reasons.includes('paid') && next !== undefined && unitClass(next.unit) === 'money' && /^[、和]$/.test(text.slice(token.end, next.opening));

/** “对甲某等三人提起公诉”: written out, the number only sums up those the story names. */
const isSpelledInCourt = (text: string, {spelled, opening, end}: NumberToken) =>
  spelled && text[opening - 1] === '等' && (/判处|起诉|公诉|审判/.test(text.slice(end, end + 16)) || /判处[^,;。]*$/.test(text.slice(Math.max(0, opening - 24), opening)));

/** A label that words further off complete is for the editor to check. */
const isNear = ({reason}: Completed) => /^(?:of-last|whose)$/.test(reason);
