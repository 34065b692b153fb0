import {inLines} from '../../../../in-lines.js';
import {countsNoun, type Rule} from './seen.js';

const subsection = /^\([a-z]{1,3}\)/;
const sectionBefore = /\([a-z]{1,3}\)\($/;
/** “(6)” right behind “47” or “47(1)” and without a space: a subsection. “12 (6 of them …” counts. */
const numberBefore = /[\d)]\($/;
/** “Cap. 224”, “Ch 38”, “s 47”, as laws are cited in short. */
const cited = /(?<![\w’'])(?:Cap|Ch|Art|Sec|Reg|ss?)\.?\s?$/;
const code = /^\sU\.?\s?S\.?\s?C\b/;
const namedSection = /(?:§\s?|\b(?:Title|[Cc]ount|Counts|[Ss]tatute|[Ss]ections|[Rr]ules|[Aa]rticles|[Cc]hapters)\s)(?:\d+(?:\([a-z0-9]{1,3}\))*,?\s(?:and\s|or\s)?)*$/;

/** “Section 12(a)(1)”, “Sections 3 and 9”, “21 U.S.C. § 846”, “Title 7”, “Count 3”. */
export const sections: readonly Rule[] = [
  ['statute', ({money, before, after}) => !money && (subsection.test(after) || sectionBefore.test(before) || code.test(after))],
  // “section 47(6)”, “47(1)(b)”
  ['statute', ({money, share, before, after}) => !money && !share && numberBefore.test(before) && /^\)/.test(after)],
  ['statute', (seen) => !seen.money && !seen.share && (cited.test(seen.before) || /^\(\d{1,2}\)\(/.test(seen.after)) && !countsNoun(seen)],
  ['statute', (seen) => !seen.money && namedSection.test(seen.before) && !countsNoun(seen)],
];

/** Two digits and zeros, as the laws have it: “theft exceeding $20,000” is the name of an offence. */
const round = /^\D*[1-9]\d?0?(?:,000)*$/;
const aboveLimit = /^(?:exceeding|in excess of|over)\s$/i;
const charged = /\b(?:charged?|counts?|felony|guilty|convicted|theft|larceny|enhancements?)\b[^.;]*$/i;
const offence = /\b(?:theft|larceny|property|damage|laundering|crime)\s$/i;
const offenceBracket = /\b(?:theft|larceny|swindle|fraud|property|damage|laundering|forgery)\s\($/i;
const upperLimit = /\b(?:theft|larceny|property|damage)\sexceeding\s[$£€][\d,]+\s(?:and|or|but not)\s(?:exceeding\s)?$/i;
const condition = /\b(?:if|when|where|unless)\s(?:the|an?|any)\s(?:[a-z]+\s){0,2}(?:value|amount|loss|total|price|cost|sum)\b[^,.;]*$/i;
const ifSomebodyHas = /\bif\s(?:the|an?|any)\s[a-z]+\s(?:has|had|have)\s$/i;
const threatened = /\b(?:fines? of|(?:can|could|may|might|be|or) fined|jailed for|imprisonment|maximum|penalty of)\b[^.;]{0,24}$/i;

/** “it is illegal … to raise prices by more than 5 percent” */
const forbidden = new RegExp(inLines`
  \b(?:is|are|be|also|it)\s(?:(?:a|an|the)\s)?(?:
    illegal|unlawful|prohibited|forbidden|a misdemeanou?r|misdemeanou?r|felony|crime|offen[cs]e|against the law
  )\s(?:for\s[^.;]*)?\b(?:to|from)\s[^.;]*$
`, 'i');
const penaltyEach = /\b(?:penalt(?:y|ies)|fines?)\b[^.;]*$/i;
const perOffence = /^\s(?:per|for each|for every|each)\s(?:violation|offen[cs]e|breach|count|infringement|contravention|day)\b/i;
const ifConvicted = /\bif\s(?:[a-z]+\s)?(?:convicted|found guilty)\b[^.;]*$/i;

/** What the law threatens, and from which amount on. */
export const limits: readonly Rule[] = [
  // “a crime where the loss exceeds $300”
  ['statute', ({before, money}) => money && condition.test(before)],
  ['statute', ({token, before, lead, money}) => money && round.test(token.display) && aboveLimit.test(lead) && offence.test(before) && charged.test(before)],
  ['statute', ({token, before, money}) => money && round.test(token.display) && upperLimit.test(before)],
  // “theft by swindle (over $35,000)”
  ['statute', ({before, after, lead, money}) => money && /^(?:over|above|exceeding|more than|under)\s$/i.test(lead) && offenceBracket.test(before) && /^\)/.test(after)],
  ['statute', ({before, after}) => ifSomebodyHas.test(before) && /^\sor more\b/i.test(after)],
  // “may be fined $5,000 and jailed for 3 years”, but “was fined $5,000”
  ['statute', ({sentence}) => forbidden.test(sentence)],
  // “a fine of up to $9,000 for each offence”, but “was fined $9,000”
  ['statute', ({sentence, after, lead, money}) => money && /^up to\s$/i.test(lead) && penaltyEach.test(sentence) && perOffence.test(after)],
  ['statute', ({sentence, money}) => money && ifConvicted.test(sentence)],
  ['statute', ({before, after, money}) => threatened.test(before) && (money || /^\syears?/.test(after))],
];
