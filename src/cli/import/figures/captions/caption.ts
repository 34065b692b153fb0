import {unitClass} from '../../numbers/units.js';
import {namesNoSubject} from '../change.js';
import type {FoundFigure} from '../found.js';
import {cut} from './cuts.js';
import {ofAverage, ofEach, ofMost, ofNotYet, ofSentencedBehindBracket, ofTheRest, ofUnreal} from './doubts.js';
import {withoutForeignVerb} from './foreign.js';
import {ofLevel} from './levels.js';
import {losesQualifier} from './qualifiers.js';
import {standardCaption} from './standard.js';
import {withFate} from './fates.js';
import type {Caption, Captioning, Told} from './told.js';
import {asPeople, withCarriedOut, withDeedOfMoney, withOwnNoun, withPenalty, withSum, withWhom, withWrong} from './verbs.js';

/** Tried in this order; the first that knows the label gives the caption. */
const captioning: readonly Captioning[] = [ofLevel, ofSentencedBehindBracket, ofEach, ofMost, ofNotYet, ofTheRest, withPenalty, withWrong, withCarriedOut, withWhom, withFate, asPeople, withDeedOfMoney, withSum, withOwnNoun, ofAverage, standardCaption, ofUnreal];

/** How far around a number its words are looked at, so that long lists take no longer than they are. */
const reach = 200;

/** What a label for the editor to check is at most sure of. */
const asked = 0.7;

/**
 * Makes of what was read a caption that can stand below its number: without what joins it to its sentence, with whom a
 * deed was done to, and instead of a scrap of the story what releases write below such a number.
 *
 * @param from Index in the block where the number’s sentence begins.
 * @param to Index behind that sentence.
 */
export function captioned(text: string, from: number, to: number, found: FoundFigure): FoundFigure {
  const unit = classOf(found);
  // “同比上升”: of what, the label does not say. Where it does, the verb is that of the level.
  if (unit === 'share' || found.reasons.includes('change')) return namesNoSubject(found.label) ? {...found, confidence: Math.min(found.confidence, asked)} : found;
  const read = toldOf(text, from, to, found, unit);
  // A label without the verb of another clause is read once more, since it may be a scrap.
  const freed = withoutForeignVerb(read);
  const told = freed ? {...read, label: freed.label} : read;
  const caption = captionOf(told) ?? freed;
  const given = caption ? withCaption(found, caption) : {...found, label: told.label};
  return given.label === found.label ? given : {...given, wording: found.label};
}

/** Puts a label to the editor that lost a word by which its number says another thing. */
export function questioned(text: string, from: number, found: FoundFigure): FoundFigure {
  const {label, comparison, confidence, token: {opening}} = found;
  const before = clauseBefore(text.slice(Math.max(from, opening - reach), opening));
  return losesQualifier(before, label + (comparison?.base ?? '')) ? {...found, confidence: Math.min(confidence, asked)} : found;
}

const clauseBefore = (sentence: string): string => /[^,;:。!?]*$/.exec(sentence)![0];

function captionOf(told: Told): Caption | undefined {
  for (const each of captioning) {
    const caption = each(told);
    if (caption) return caption;
  }
  return undefined;
}

function withCaption(found: FoundFigure, {label, reason, asks, period, isOfOne}: Caption): FoundFigure {
  const reasons = [...found.reasons.filter((each) => each !== 'no-noun'), reason];
  return {...found, label, reasons, confidence: asks ? Math.min(found.confidence, asked) : found.confidence, ...(period ? {period: {label: period}} : {}), ...(isOfOne ? {isPart: false} : {})};
}

/** A sum of 万 or 亿 may leave 元 out. */
const classOf = ({token: {unit, display}, label}: FoundFigure) => (!unit && /[万亿]/.test(display) && /涉案|金额|资金|骗|流水|损失|获利/.test(label) ? 'money' : unitClass(unit));

function toldOf(text: string, from: number, to: number, {token: {opening, end, unit: measure}, label}: FoundFigure, unit: string): Told {
  const sentence = text.slice(Math.max(from, opening - reach), opening);
  const rest = text.slice(end, Math.min(to, end + reach));
  return {label: cut(label), unit, measure, sentence, rest, before: clauseBefore(sentence), after: /^[^,;:。!?、]*/.exec(rest)![0]};
}
