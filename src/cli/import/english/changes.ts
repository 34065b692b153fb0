import type {Place, Read} from './read.js';
import {capital, namedBefore, subjectOf} from './subject.js';

const rises = 'rose|risen|rises?|rising|increas(?:ed|es|ing|e)|gr[eo]wn?|growing|growth|climb(?:ed|ing)?|up|jump(?:ed|ing|s)?|surg(?:ed|ing|e)|soar(?:ed|ing)?|shot up';
const falls = 'fell|fallen|falls?|falling|decreas(?:ed|es|ing|e)|drop(?:ped|ping|s)?|declin(?:ed|es|ing|e)|down|reduc(?:ed|ing|tion)|lower|plung(?:ed|ing)|plummet(?:ed|ing)?|slump(?:ed)?|dip(?:ped)?|cut';
const risen = new RegExp(`^(?:${rises})$`, 'i');

/** A verb or noun of change right before a number, with “by”, “of” or “to”. */
const moved = new RegExp(`\\b(${rises}|${falls})((?:\\s(?:by|of|to|some|a further|sharply|significantly|slightly))*)\\s*$`, 'i');
const movedBehind = new RegExp(`^\\s(increase|rise|growth|jump|surge|decrease|drop|decline|reduction|fall|cut|dip|slump)\\b(?:\\s(?:in|of|for)\\s((?:(?!\\s(?:since|from|compared|over|during|last|this|which|that|between|after|on|year)\\b)[^,.;:()—–]){3,70}))?`, 'i');
const compared =
  /^[^.;]{0,60}?((?:compared (?:with|to)|from|over|on|than)\s(?:the\s)?(?:same period\s(?:last year|a year earlier|of \d{4}|in \d{4})?|(?:a\s)?year (?:earlier|ago|before)|last year|the previous year|previous year|previous [a-z]+ quarter|\d{4})|year[- ]on[- ]year)/i;

/** “rose by 300”, “a drop of 4.2 per cent”: how far something moved. A count or an amount says “by” or “of”. */
export function readMove({token, before, after, subject: counted}: Place): Read | undefined {
  const told = moved.exec(before);
  if (!told || !/^%|^per/i.test(token.unit) && !/\b(?:by|of)\b/i.test(told[2]!)) return undefined;
  const [, word = ''] = told;
  const ahead = before.slice(0, told.index);
  // “a drop of 4.2 per cent” speaks of what was counted last.
  const noun = /\b(?:an?|with)\s(?:(?!the\b)\w+\s)?$/i.test(ahead) && /^(?:increase|rise|growth|jump|surge|decrease|drop|decline|reduction|fall|cut|dip|slump)$/i.test(word);
  const subject = (noun ? counted : /\(\s*$/.test(ahead) ? namedBefore(ahead) : subjectOf(ahead)) || counted;
  const base = compared.exec(after)?.[1]?.trim();
  return {
    label: capital(noun && subject ? `${word} in ${subject}` : `${subject} ${word}`.trim()), unit: token.unit, confidence: subject ? 0.9 : 0.6, reasons: ['change'], behind: 0, shared: '',
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
  if (behind) return made(`${behind[1]!}${what ? ` in ${what}` : ''}`, what ? 0.9 : 0.6, 'change', behind[0].length, behind[1]);
  const share = /^\sof\s((?:(?!\s(?:since|compared|which|according)\b)[^,.;:()—–]){3,90})/.exec(after);
  if (share) return made(`of ${share[1]!.trim()}`, 0.8, 'share-of', share[0].trimEnd().length, '', share[1]!.trim());
  if (/\(\s*$/.test(before)) return made(namedBefore(before), 0.65, 'share-in-brackets');
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
