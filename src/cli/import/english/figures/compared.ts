import {wordAt, type Place} from './place.js';

const behind =
  /^[^.;]{0,60}?((?:(?:when |as )?compared (?:with|to)|from|over|on|than)\s(?:those in |that in |figures (?:for|from) )?(?:the\s)?(?:corresponding period (?:last year|a year earlier|of \d{4}|in \d{4})|same (?:period|time|quarter|month)\s(?:last year|a year earlier|the previous year|the year before|of \d{4}|in \d{4})|(?:a\s|one\s)?year (?:earlier|ago|before|prior)|last year|the previous year|previous (?:calendar |financial )?year|previous [a-z]+ (?:quarter|months?|period)|prior year|preceding year|[A-Z][a-z]{2,8} \d{4}|(?:19|20)\d{2}(?:[-/–]\d{2,4})?)|year[- ](?:on|over)[- ]year)/i;
const ahead = /\b((?:compared (?:with|to)|from)\s(?:the\s)?(?:same period\s(?:last year|of \d{4}|in \d{4})?|previous year|last year|(?:19|20)\d{2}|year before))\s*,[^,]*$/i;

/** What a change is measured against: “compared with 2023”. */
export function baseOf({text, words, at}: Place): string | undefined {
  const from = words[at]!.to;
  const end = words[words.length - 1]!.to;
  const found = behind.exec(text.slice(from, Math.min(end, from + 140)))?.[1];
  if (found) return found.trim();
  return ahead.exec(text.slice(Math.max(words[0]!.from, words[at]!.from - 120), words[at]!.from))?.[1]?.trim();
}

const rise = /^(?:rose|risen|ris(?:e|es|ing)|increas(?:ed|es|ing|e)|gr[eo]wn?|growing|growth|climb(?:ed|ing|s)?|up|upwards|jump(?:ed|ing|s)?|surg(?:ed|ing|es?)|soar(?:ed|ing|s)?|shot|spik(?:ed|ing|es?)|uptick|upturn|swell(?:ed|ing)|swollen|gain(?:ed|s)?|(?:doubl|tripl|quadrupl)(?:ed|ing)|higher|more|greater|upsurge|hike|escalat(?:ed|ing|ion)|accelerat(?:ed|ing)|leapt|leap|went)$/;
const fall = /^(?:fell|fallen|falls?|falling|decreas(?:ed|es|ing|e)|drop(?:ped|ping|s)?|declin(?:ed|es|ing|e)|down|reduc(?:ed|es|ing|e|tions?)|lower(?:ed)?|plung(?:ed|ing|e)|plummet(?:ed|ing)?|slump(?:ed)?|dip(?:ped|s)?|cut|slid|tumbl(?:ed|ing|e)|shrank|shrunk|eas(?:ed|ing)|fewer|less|dwindled|sank|sunk|halved|downturn|contract(?:ed|ion))$/;
const nouns = /^(?:increase|rise|growth|jump|surge|spike|uptick|upturn|upsurge|decrease|drop|decline|reduction|fall|cut|dip|slump|gain|hike|escalation|leap|downturn|plunge|rises|increases|drops|falls|reductions)$/;

/** Whether a word tells that something moved, and where to. */
export const directionOf = (lower: string): 'rise' | 'fall' | undefined => (rise.test(lower) ? 'rise' : fall.test(lower) ? 'fall' : undefined);

export const isChangeNoun = (lower: string): boolean => nouns.test(lower);

/** The noun a label begins with: “rose” → “Increase”, “decline” stays what it is. */
export const changeNoun = (lower: string): string => (isChangeNoun(lower) && !/s$/.test(lower) ? lower : directionOf(lower) === 'fall' ? 'decrease' : 'increase');

/** Index of the verb or particle of change that rules the number, when one does. */
export function changeBefore(place: Place, index: number): number | undefined {
  const {words, floor} = place;
  const moves = (at: number) => !(/^(?:up|down)$/.test(wordAt(place, at)) && /^(?:past|gerund|present)$/.test(words[at - 1]?.tag ?? '') && !/^(?:went|going|gone)$/.test(wordAt(place, at - 1))) && movesAt(at);
  const movesAt = (at: number) => at >= floor && directionOf(wordAt(place, at)) !== undefined && !/^(?:more|less|fewer|went|cut|up|down)$/.test(wordAt(place, at)) || /^(?:up|down|cut|went)$/.test(wordAt(place, at)) && at >= floor;
  if (moves(index) && words[index]!.tag !== 'noun') return index;
  // “rose year-on-year by”, “rose, compared with 2023, by”, “went up by”.
  for (let at = index; at >= Math.max(floor, index - 14); at--) {
    const particle = /^(?:up|down)$/.test(wordAt(place, at)) && at < index && !/^(?:went|go|goes|gone|gone|is|are|was|were|and|,)$/.test(words[at - 1]?.text ?? ',');
    const infinitive = /^(?:to|can|could|will|would|may|might)$/.test(words[at - 1]?.lower ?? '');
    if (moves(at) && !particle && (words[at]!.tag !== 'noun' || at === index || infinitive)) return at;
    const {tag, text} = words[at]!;
    if (at < index && (tag === 'conjunction' || tag === 'relative' || tag === 'auxiliary' || /^[;:()—–]$/.test(text))) return undefined;
  }
  return undefined;
}
