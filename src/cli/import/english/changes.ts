import type {Place, Read} from './read.js';
import {capital, namedBefore, subjectOf} from './subject.js';

const rises = 'rose|risen|rises?|rising|increas(?:ed|es|ing|e)|gr[eo]wn?|growing|growth|climb(?:ed|ing)?|up|jump(?:ed|ing|s)?|surg(?:ed|ing|e)|soar(?:ed|ing)?|shot up|went up|(?:doubl|tripl|quadrupl)(?:ed|ing)|more than doubled';
const falls = 'fell|fallen|falls?|falling|decreas(?:ed|es|ing|e)|drop(?:ped|ping|s)?|declin(?:ed|es|ing|e)|down|reduc(?:ed|ing|tion)|lower|plung(?:ed|ing)|plummet(?:ed|ing)?|slump(?:ed)?|dip(?:ped)?|cut|went down';
const risen = new RegExp(`^(?:${rises})$`, 'i');

/** A verb or noun of change right before a number, with “by”, “of” or “to”. */
const moved = new RegExp(`\\b(${rises}|${falls})((?:\\s(?:in|over|during|for)\\s[^,.;()]{3,50}(?=\\sby\\s))?(?:\\s(?:by|of|to|from|some|a further|sharply|significantly|slightly))*)\\s*$`, 'i');
const movedBehind = new RegExp(`^\\s(increase|rise|growth|jump|surge|decrease|drop|decline|reduction|fall|cut|dip|slump)\\b(?:\\s(?:in|of|for)\\s((?:(?!\\s(?:since|from|compared|over|during|last|this|which|that|between|after|on|year)\\b)[^,.;:()—–]){3,70}))?`, 'i');
const compared =
  /^[^.;]{0,60}?((?:compared (?:with|to)|from|over|on|than)\s(?:the\s)?(?:same period\s(?:last year|a year earlier|of \d{4}|in \d{4})?|(?:a\s)?year (?:earlier|ago|before)|last year|the previous year|previous year|previous [a-z]+ quarter|\d{4})|year[- ]on[- ]year)/i;

/** “rose by 300”, “a drop of 4.2 per cent”: how far something moved. A count or an amount says “by” or “of”. */
export function readMove({token, before, after, subject: counted}: Place): Read | undefined {
  const told = moved.exec(before);
  if (!told || !/^%|^per/i.test(token.unit) && !/\b(?:by|of|from)\b/i.test(told[2]!)) return undefined;
  const [, word = ''] = told;
  const ahead = before.slice(0, told.index);
  // “a drop of 4.2 per cent” speaks of what was counted last.
  const noun = /\b(?:an?|with)\s(?:(?!the\b)\w+\s)?$/i.test(ahead) && /^(?:increase|rise|growth|jump|surge|decrease|drop|decline|reduction|fall|cut|dip|slump)$/i.test(word);
  const beside = /^(?:up|down)$/i.test(word) && /,\s*$/.test(ahead);
  const subject = ((noun || beside) && counted ? counted : /\(\s*$/.test(ahead) ? namedBefore(ahead) : subjectOf(ahead)) || counted;
  const base = compared.exec(after)?.[1]?.trim();
  // “up from 16,240”: what it was before, which the reader of a banner would take for today’s.
  const wasBefore = /\bfrom\s*$/i.test(told[2]!);
  return {
    label: capital(noun && subject ? `${word} in ${subject}` : `${subject} ${word}`.trim()), unit: token.unit, confidence: wasBefore ? 0.45 : subject ? 0.9 : 0.6, reasons: [wasBefore ? 'earlier-level' : 'change'], behind: 0, shared: '',
    ...(base ? {comparison: {base, direction: risen.test(word) ? 'rise' : 'fall'}} : {}), ...(subject ? {subject} : {}),
  };
}

/** Reads a percentage: a change with its direction and base, or a share of something. */
export function readShare(place: Place): Read {
  const {token, before, after} = place;
  const base = compared.exec(after)?.[1]?.trim();
  const move = readMove(place);
  if (move) return move;
  const made = (label: string, confidence: number, reason: string, behind = 0, word = '', subject = ''): Read => ({
    label: capital(label || after.trim().slice(0, 20)), unit: token.unit, confidence, reasons: [reason], behind, shared: '',
    ...(base ? {comparison: {base, ...(word ? {direction: risen.test(word) ? 'rise' as const : 'fall' as const} : {})}} : {}),
    ...(subject ? {subject} : {}),
  });
  const behind = movedBehind.exec(after);
  const what = behind?.[2]?.trim() ?? place.subject;
  if (behind) return made(`${behind[1]!}${what ? ` in ${what}` : ''}`, what ? 0.9 : 0.6, 'change', behind[0].length, behind[1], what);
  const share = /^\sof\s((?:(?!\s(?:since|compared|which|according|and\s\d)\b)[^,.;:()—–\d]){3,90})/.exec(after);
  if (share) return made(`of ${share[1]!.trim()}`, 0.8, 'share-of', share[0].trimEnd().length, '', share[1]!.trim());
  if (/\(\s*$/.test(before)) return made(namedBefore(before), 0.65, 'share-in-brackets');
  // “Of these, 40.8 per cent”, “…and 16% started by phone”: of what was told before.
  const of = /\bof (these|them|those|the [a-z]+),?\s$/i.exec(before)?.[1];
  if (of) return made(`of ${of}`, 0.7, 'share-of', 0, '', place.subject);
  const rest = /^\s*(?:,|and|\s)*$/.test(before) && place.subject ? /^\s((?:[a-z]+ed|are|were|began|came|had|took|did)\b(?:(?!\s(?:in|on|during|since)\b)[^,.;:()—–\d]){2,50})/.exec(after) : null;
  if (rest) return made(`of ${place.subject}: ${rest[1]!.trim()}`, 0.7, 'share-of', rest[0].trimEnd().length, '', place.subject);
  if (/\b(?:rate|share|proportion|accounted for|satisfaction)\b/i.test(before)) return made(subjectOf(before), 0.7, 'share-of-what');
  return made(before.trim().slice(-70), 0.4, 'share-of-what');
}

/** What may stand between a change and the level it led to: “rose 5.7 per cent year-on-year to”. */
const again = /^\s*(?:year[- ]on[- ]year|(?:over|from|compared (?:with|to)|on|in)\s[^,.;()]{3,60}|last year|this year)?\s*to\s*$/i;

/** “rose to 12,326 cases”, “down 12% to 990”: the new level of what moved. */
export function levelReached({before, subject}: Place): {label: string; subject: string} | undefined {
  if (again.test(before) && subject) return {label: subject, subject};
  const found = moved.exec(before);
  if (!found || !/\bto$/.test(found[2]!.trim())) return undefined;
  const ahead = before.slice(0, found.index);
  const named = /\(\s*$/.test(ahead) ? namedBefore(ahead) : subjectOf(ahead);
  return named ? {label: `${named} ${found[1]!}`, subject: named} : undefined;
}
