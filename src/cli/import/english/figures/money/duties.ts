import {complementEnd} from '../clause/complements.js';
import {behindDeterminers, wordsIn} from '../clause/phrase.js';
import type {Read} from '../place.js';
import {make, type Amount} from './amount.js';
import {firstObjectEnd} from './deeds.js';
import {duty, dutyBehind, obligation} from './obligation.js';

/** “was ordered to pay $5 million”, “the $5 million he was ordered to repay” */
export function owed(amount: Amount): Read | undefined {
  const {text, words, governor, behind, thing, end, floor, tell} = amount;
  const before = !thing && governor.kind === 'verb' ? duty(text, words, governor.at, floor) : '';
  const duties = (behind ? '' : dutyBehind(words, end)) || before;
  // “is to hand over to the towns a sum of $5 million”
  let to = governor.at + 1;
  while (words[to]?.tag === 'adverb') to++;
  to = behindDeterminers(words, to);
  const object = before ? wordsIn(text, words, {from: to, to: firstObjectEnd(amount, governor.at)}).replace(/^(?:total|sum|amount)$/, '') : '';
  const whom = before ? object || wordsIn(text, words, {from: to, to: Math.min(complementEnd(words, to, /^to$/), amount.at)}) : '';
  const payee = whom && (whom.startsWith('to ') || !duties.includes(' by ')) ? ` ${whom.replace(/^(?!to\b)/, 'to ')}` : '';
  return duties ? make(amount, `money ${duties}${payee}`, 0.85, 'duty', {...tell, topic: `money ${duties}`}) : undefined;
}

/** By what the thing was ordered: “to pay restitution of”, “with interest of” behind it. */
export function orderOf({words, before, governor, floor, told}: Amount): string {
  if (!before) return governor.kind === 'verb' ? obligation(words, governor.at, floor) : governor.kind === 'list' && /^(?:ordered|required|agreed)$/.test(told.verb) ? told.verb : '';
  const goesOn = /^(?:with|and|plus|,)$/.test(words[before.at - 1]?.lower ?? '') && before.at - 1 <= floor && /^(?:ordered|required|agreed)$/.test(told.verb);
  return goesOn ? told.verb : obligation(words, before.at - 1, floor);
}
