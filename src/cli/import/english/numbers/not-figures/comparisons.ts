import {inLines} from '../../../../in-lines.js';
import {countsNoun, type Rule} from './seen.js';

const timesAsMuch = new RegExp(inLines`
  ^\stimes\s(?:
    (?!over|after|under|either|together|higher|greater|larger|bigger|lower|longer|however|earlier|later)[a-z]+er\b|
    (?:more|less)\s[a-z]+\sthan\b|as\s[a-z]+\sas\b
  )
`);
const spelledDigits = 'one|two|three|four|five|six|seven|eight|nine';
const oneOf = new RegExp(`\\b(?:${spelledDigits})\\s(?:in|out of)\\s(?:every\\s)?$`, 'i');
const ofSoMany = /^\s(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b/;

/** “60 times stronger than” compares; “1,730 times” counts. */
export const multiples: readonly Rule[] = [
  ['multiple', ({after}) => timesAsMuch.test(after)],
];

/** Shares and rough numbers that words tell. */
export const fractions: readonly Rule[] = [
  ['multiple', ({after}) => /^\s(?:dozen|score)\b/.test(after)],
  // “one in five”: neither number counts anything
  ['multiple', ({token, before, after}) => token.spelled && (oneOf.test(before) || ofSoMany.test(after))],
  // “2 ½ years”
  ['multiple', ({after}) => /^\s?[½¼¾⅓⅔]/.test(after)],
  // “three quarters”
  ['multiple', ({token, after}) => token.spelled && /^[\s-](?:quarters?|thirds|fifths|tenths)\b/.test(after)],
  ['multiple', ({token, before, after}) => /\b(?:1|one)\s(?:in|out of)\s(?:every\s)?$/i.test(before) || token.value === 1 && /^\s(?:in|out of)\s(?:every\s)?\d/.test(after)],
];

/** “rising from 50 to 55” tells of a change and not of a range. */
const moves = /\b(?:ris|ros|fell|fall|drop|increas|decreas|grew|grow|jump|climb|declin|surg|up|down)\w*,?\s(?:\w+,?\s){0,3}from\s$/i;
const movesBy = /\b(?:ris|ros|fell|fall|drop|increas|decreas|grew|grow|jump|climb|declin|surg|up|down|from)\w*\s(?:by\s)?$/i;
const opensRange = /\b(?:between|from)\s$/i;
const goesOn = /^\s?(?:to|and|–|—|-)\s?(?:(?:[A-Z]{1,3})?[$£€¥]|RM\s?|Rs\.?\s?)?\d/;
const shareGoesOn = /^\s(?:to|or)\s\d[\d.]*\s?(?:%|per)/;
const shareInOtherWords = /^\sor\s/;
const shareBefore = /\d\s?%\s(?:to|or)\s$/;
const fromShareTo = /\bfrom\s\d[\d.]*\s?%\sto\s$/;
const fromTo = /\b(?:(?:from|by)\s(?:(?:US|AU?|CA?|HK|SG?|NZ|NT)(?=\$)|RM\s?|Rs\.?\s?|[A-Z]{3}\s)?[^a-z]{1,16}|in\s(?:19|20)\d{2}|of\s(?:19|20)\d{2})\sto\s$/i;

/** “returned $640,000 to 27 victims” */
const moneyTo = /[$£€¥₹][\d.,]+\sto\s$/;

/** “pleaded guilty on June 28 to 9 felonies” */
const dayTo = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}\sto\s$/;

/** Two ends between which something lies. */
export const ranges: readonly Rule[] = [
  // “between 50 and 60”
  ['range', ({before, after}) => goesOn.test(after) && opensRange.test(before) && !moves.test(before)],
  ['range', ({before}) => /\bbetween\s(?:[^,.;]|[,.](?=\d)){1,16}\sand\s$/i.test(before)],
  // “50% to 60%”, but “from 50% to 60%”
  ['range', ({share, before, after}) => share && (shareGoesOn.test(after) || shareBefore.test(before) && !fromShareTo.test(before))],
  // “5 to 10 per cent”, but “$3 million or 12 per cent of all losses”
  ['range', ({token, money, share, before, after}) => !share && shareGoesOn.test(after) && !moves.test(before) && !(shareInOtherWords.test(after) && (money || token.value > 100))],
  // “ranging from $400 to $1,700”
  ['range', ({before}) => /\brang(?:ing|ed|es?)\sfrom\s\S{1,16}\sto\s$/i.test(before)],
  // “sums of $10,000-plus”
  ['range', ({money, before, after}) => money && /^-plus\b/.test(after) && /\b(?:sums?|amounts?|payments?|transactions?|losses) of\s$/i.test(before)],
  // “50–60”
  ['range', ({before, after}) => /^\s?[–—-]\s?\$?\d/.test(after) || /\d\s?(?:–|—|-)\s?$/.test(before)],
  // “50 to 60”, but “from 50 to 60”, “50 in 2030 to 60”
  ['range', (seen) => /\d\sto\s$/.test(seen.before) && !fromTo.test(seen.before) && !(!seen.money && moneyTo.test(seen.before)) && !(dayTo.test(seen.before) && countsNoun(seen))],
  // “$200 to $800”, but “rose by $200 to $800”
  ['range', ({money, before, after}) => money && /^\sto\s[$£€]\d/.test(after) && !movesBy.test(before) && !moves.test(before)],
];
