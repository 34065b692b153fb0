import {countsNoun, isYear, type Rule} from './seen.js';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const monthBehind = new RegExp(`^\\s${months}\\b`);
const monthBefore = new RegExp(`\\b(?:${months}|${months.toUpperCase()})\\.?\\s$`);
const clock = /^(?::\d\d|\s?(?:a\.?m|p\.?m)\b)/i;
const restOfDate = /\d[:/]$/;

const seriesOfYear = /^\s(?:numbers|figures|statistics|data|results|levels|totals|reports?|models?)\b/;
const yearOpens = /\b(?:in|since|of|from|to|by|until|during|for|and|year|FY)\s$/i;
const aboutYearOpens = /\b(?:in|since|until|during)\s$/i;
const yearCloses = /^(?:[,.;)]|$|\s(?:to|through|until|and|when)\b)/;
const moved = /\b(?:increase|rise|jump|surge|growth|gain|up|decrease|drop|fall|decline|down|points?)\s$/i;
const yearsPeople = /^\s[a-z]+(?<!u|i|s)s\b(?!\s*(?:was|were|saw))/;

/** “The Fraud Index 2031 ranks …”: of its year. */
const yearly = /\b(?:Index|Report|Survey|Census|Barometer|Review|Conference|Budget|Plan|Strategy)\s$/;

/** Years, days and hours. */
export const dates: readonly Rule[] = [
  ['date', (seen) => isYear(seen) && yearly.test(seen.before)],
  // “2031 figures show”
  ['date', (seen) => isYear(seen) && seriesOfYear.test(seen.after)],
  // “since approximately 2031”, but “since 2029, approximately 2031 victims”
  ['date', ({token, before, after, lead}) => lead !== '' && /^\D*(?:19|20)\d{2}$/.test(token.display) && aboutYearOpens.test(before) && yearCloses.test(after)],
  // “an increase over 2031 losses”
  ['date', ({token, money, before, lead}) => !money && lead === 'over ' && /^over (?:19|20)\d{2}$/.test(token.display) && moved.test(before)],
  ['date', (seen) => !seen.money && isYear(seen) && (!yearsPeople.test(seen.after) || yearOpens.test(seen.before))],
  ['date', ({money, before, after}) => !money && (monthBehind.test(after) || monthBefore.test(before))],
  // “27 0ct 2031”: a date with a slip of the pen
  ['date', ({token, money, after}) => !money && token.value <= 31 && /^\s\w{3,9}\s(?:19|20)\d{2}$/.test(after)],
  ['date', ({money, before, after}) => !money && (clock.test(after) || restOfDate.test(before) || /^\/\d/.test(after))],
];

const isOrWas = /\b(?:was|were|is|are)\s$/i;
const limit = /^(?:well )?(?:over|above|under)\s$/i;
const limitOrMore = /^(?:well )?(?:over|above|under|at least)\s$/i;
const nameBefore = /[A-Z][\w.’']+\s?[,(]\s?$/;
const agedBefore = /\b(?:aged?|ages?\sof)\s(?:between\s)?(?:\d\d(?:,\s|,?\s(?:and|to|or)\s|–))*$/i;
const whoWere = /\bwho\s(?:was|were|is|are)\s(?:\d\d(?:,\s|,?\s(?:and|or)\s))*$/i;
const ofWhom = /\b(?:aged|those|people|anyone|everyone|adults|citizens|seniors|residents|victims|consumers|complainants|individuals|persons|men|women|[A-Z][a-z]+ans)\s$/i;

/** How old somebody is. */
export const ages: readonly Rule[] = [
  // “Half of them were over 60.”
  ['age', (seen) => !seen.money && !seen.share && seen.token.value < 110 && isOrWas.test(seen.before) && limit.test(seen.lead) && !countsNoun(seen)],
  // “Ann Lee, 37,”
  ['age', ({token, before, after, money}) => !money && token.unit === '' && /^\d\d$/.test(token.display) && nameBefore.test(before) && /^[,)]/.test(after)],
  ['age', ({before}) => agedBefore.test(before)],
  // “victims who were 76, 78 and 83”
  ['age', ({token, before, after, money}) => !money && token.value < 110 && whoWere.test(before) && /^(?:,|\s(?:and|or)\s\d|\syears|[.;)]|$)/.test(after)],
  // “people over 60”, but “victims lost over 60 cars”
  ['age', (seen) => ofWhom.test(seen.before) && limitOrMore.test(seen.lead) && !countsNoun(seen)],
  // “who were 64, 71, and 88 years old”
  ['age', ({money, share, after}) => !money && !share && /^(?:,\s\d\d){0,6},?\s(?:and|or|to)\s\d\d years? (?:old|of age)/i.test(after)],
  ['age', ({after}) => /^(?:[- ]year[- ]old| years? (?:old|of age))/i.test(after)],
];

const lasting = /^\s(?:(?!last\b|this\b|next\b|per\b|each\b|every\b|a\b|the\b|previous\b)[a-z]+\s)?(?:days?|weeks?|months?|years?|hours?|min|minutes?|seconds?|decades?)\b(?!-)/i;

/** How long something took. */
export const durations: readonly Rule[] = [
  // “30 busy days”, but “300 last year”, “billed 25,000 hours of treatment”
  ['duration', ({token, money, share, after}) => !money && !share && lasting.test(after) && !(token.value >= 1000 && /^\shours\sof\s/.test(after))],
  ['round-the-clock', ({before, after}) => /^\/7/.test(after) || /24\/$/.test(before)],
];
