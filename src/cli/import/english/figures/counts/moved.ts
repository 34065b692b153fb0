import {levelOf} from '../changes/level.js';
import {readChange} from '../changes/read.js';
import {lowered} from '../clause/phrase.js';
import {bracketEnd} from '../clause/insertions.js';
import {predicateBehind} from '../clause/predicate.js';
import type {Read} from '../place.js';
import {make, type Count} from './count.js';

/** “rose to 900 cases” */
export function ofLevel(count: Count): Read | undefined {
  const {said, noun, at, unit, told} = count;
  const level = levelOf(count);
  if (!level) return undefined;
  // “the backlog was cut to 900 cases” counts cases, not backlogs; a coalition that grew to 50 firms counts firms.
  const stock = said && /(?:^|\s)(?:backlog|caseload|queue|docket|waiting list|coalition|network|group|team|alliance)$/i.test(level.label) ? `${said} in ${level.label}` : '';
  // “compared with the 103 cases”: what is compared says itself what it counts.
  const own = said && level.earlier && !sharesHead(level.label, said) ? said : '';
  // “The parcel swindles went from no cases in 2030 to 1,905 cases”: it is the cases that are counted.
  const cases = said && !level.earlier && /^(?:cases|reports|complaints|incidents)$/i.test(said) && !sharesHead(level.label, said) && /\S\s\S*(?:scams|schemes|swindles|calls|attacks)$/i.test(level.label) ? `${said} of ${lowered(level.label)}` : '';
  const label = doneBehind(count, level, stock || own || cases || level.label);
  const read = make(count, label, level.earlier ? 0.45 : 0.85, [level.earlier ? 'earlier-level' : 'level'], Math.max(noun.to, at + 1), {topic: label, change: level.change});
  return {...read, unit: unit || told.unit || (level.earlier ? countedIn(label) : '')};
}

/** “Swindle cases reported” counts cases. */
const countedIn = (label: string): string => label.toLowerCase().match(/[a-z]+s\b/g)?.at(-1) ?? '';

/** “compared with the 920 tips received in 2030”: what was done stands behind the count itself. */
function doneBehind({words, described}: Count, {earlier}: {readonly earlier: boolean}, label: string): string {
  const said = earlier && described ? predicateBehind(words, bracketEnd(words, described.end)) : undefined;
  return said?.kind === 'reduced' && !label.includes(said.verb) ? `${label} ${said.verb}` : label;
}

const sharesHead = (label: string, said: string): boolean => label.toLowerCase().includes(said.toLowerCase().split(' ').pop()!);

export function ofChange(count: Count): Read | undefined {
  const change = readChange(count);
  return change && (!count.said || change.end > count.at + 1 || count.governor.kind !== 'verb') ? change : undefined;
}
