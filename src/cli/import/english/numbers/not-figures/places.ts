import {inLines} from '../../../../in-lines.js';
import {countsNoun, type Rule} from './seen.js';

const fileName = /\.(?:jpe?g|png|webp|gif|html?|pdf)\s(?:\d+\s)*$/i;
const pageAddress = /(?:\/\/|www\.)\S+\s(?:\d+\s)*$/i;
/** The height of a picture, before its caption and address. */
const addressBehind = /^\s\S{0,30}\s?https?:\/\//i;
const withinAddress = /:\/\/|www\.|\w@\w|[a-z]\/\w|\/[a-z]/i;

const compass = '(?:[NSEW]{1,2}\\.?\\s|(?:North|South|East|West)\\s)?';
const streetName = '(?:(?:[A-Z][\\w.’\']*|\\d+(?:\\s?(?:st|nd|rd|th))?)\\s){0,4}';
const streetKind =
  '(?:block\\sof|Streets?|St|ST|AVE|RD|BLVD|Avenue|Ave|Roads?|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Plaza|Highway|Hwy|Suite|Floor|Broadway|Terrace|Court|Square|Crescent)';
/** A house and the number of its street, where a page broke the line before “th Street”. */
const brokenStreet = /^\s(?:(?:East|West|North|South|[NSEW])\.?\s)?\d{1,3}$/;
const houseNumber = new RegExp(`^\\s${compass}${streetName}${streetKind}\\b`);

const firm = /^,?\s(?:[A-Z][\w&.’'-]*\s){0,3}(?:LLC|LLP|L\.L\.C|Inc|Ltd|Limited|Corp|Corporation)\b/;
const firmWithoutForm = /^\s(?:Holdings|Enterprises|Ventures)\b(?!\s(?:LLC|LLP|Inc|Ltd))/;
const peopleOfFirm = new RegExp(inLines`
  (?:LLC|LLP|L\.L\.C|Inc|Ltd|Limited|Corp|Corporation|Holdings|Enterprises|Ventures)\.?\s(?:
    employees|workers|staff|customers|stores|branches|accounts|officers|executives|clients|investors
  )\b
`);

const numberedThing = /\b(?:call|dial|hotline|helpline|phone|telephone|tel|text|line|number|ring)\W{0,3}(?:on\s|at\s|to\s|is\s|the\s)?$/i;
/** “(555) 010-0199” */
const areaCode = /^\)\s?\d{3}\b/;
const groupBefore = /(?:\+\d*|\d{3,}\s|\(\d+\)\s?)$/;
const groupBehind = /^(?:\s?\d|[,.;)]|\s(?:or|and|to)\b|$)/;

/** “registered[1]”, “the fund (‘Lantern’)2”: right behind a word, a bracket or a stop stands the mark of a note. */
const noteBefore = /[\w)”’"'.,;:]\[\^?$/;
const raised = /[A-Za-z”"][)”"]$/;

/** Numbers by which something is found: pages, houses, firms, telephones. */
export const places: readonly Rule[] = [
  ['code', ({before}) => fileName.test(before) || pageAddress.test(before)],
  ['code', ({run, after}) => withinAddress.test(run) || addressBehind.test(after)],
  ['note-mark', (seen) => !seen.money && !seen.share && seen.token.value < 100 && (noteBefore.test(seen.before) && /^\]/.test(seen.after) || raised.test(seen.before) && !countsNoun(seen))],
  // “records [3, 4]”
  ['note-mark', ({token, before, after}) => token.value < 100 && (/\s\[$/.test(before) && /^(?:,\s?\d{1,2})*\]/.test(after) || /\[(?:\d{1,2},\s?)+$/.test(before) && /^(?:,\s?\d{1,2})*\]/.test(after))],
  // “5161 NW 79th Ave.”, “the 900 block of North Quay Street”
  ['code', ({money, after}) => !money && (houseNumber.test(after) || brokenStreet.test(after))],
  // “4412 Harbor Holdings LLC”, but “12 Holdings LLC employees”
  ['version', ({money, after}) => !money && (firm.test(after) || firmWithoutForm.test(after)) && !peopleOfFirm.test(after)],
];

/** Telephone numbers and numbers of registers, asked for last because much else looks like them. */
export const codes: readonly Rule[] = [
  // “1-800-555-SAFE (7233)”: its letters in digits
  ['code', ({before}) => /\d-[A-Z]{2,7}\s\($/.test(before)],
  // What is counted begins with no zero.
  ['code', ({token, money}) => !money && /^\D*0\d/.test(token.display)],
  // “(555) 010 0199”: telephone numbers are written in groups.
  ['code', ({token, before, after, money}) => !money && token.unit === '' && /^\d[\d ]*$/.test(token.display) && groupBefore.test(before) && groupBehind.test(after)],
  ['code', ({before, after, money}) => !money && /\($/.test(before) && areaCode.test(after)],
  // “Penal Code 490.4”: what is counted comes in whole numbers.
  ['code', ({token, money}) => !money && token.unit === '' && /^\D*\d+\.\d+$/.test(token.display)],
  ['code', ({token, money, share}) => !money && !share && /^\d{5,}$/.test(token.display)],
  ['code', ({before, money, share}) => !money && !share && numberedThing.test(before)],
];
