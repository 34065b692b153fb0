import {identityNumber, isDay, satisfiesLuhn} from './checksums.js';
import type {PrivacyFinding} from './finding.js';

/** Full-width digits, letters and signs as their half-width twins; the length stays, so places stay true. */
export const foldWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u3000]/g, ' ');

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A row of digits, perhaps in groups, that no further digit touches. */
const digitRow = /(?<![\d*.])\d(?:[ -]?\d){13,22}[Xx]?(?![\d*])/g;
const mobile = /(?<![\d*.])(?:\+?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?![\d*])|(?<![\d*.])(?:\+?86[ -]?)?1[3-9]\d{2}[ -]\d{3}[ -]\d{4}(?![\d*])/g;
const landline =
  /(?<![\d*])(?:\(0\d{2,3}\) ?|0\d{2,3}[ -]?)[2-9]\d{6,7}(?![\d*])|(?<![\d*])[48]00[ -]?\d{3,4}[ -]?\d{3,4}(?![\d*])|(?<=(?:电话|热线|拨打|致电|号码)[^\d。；;]{0,4})(?<!\d)[2-9]\d{6,7}(?![\d*])|(?<![\d*])\+(?!86)\d{1,3}(?:[ -]?\d){7,12}(?![\d*])/g;
const account =
  /(?:QQ|微信|VX|WeChat|支付宝|抖音|快手|Telegram|WhatsApp)(?:账号|帐号|群号|号码|号|群| ID| account| number)?[:：为是 ]{0,2}(?<account>(?=[A-Za-z_-]*\d)[A-Za-z0-9][\w-]{4,19})(?!\*)/gi;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Numbers and addresses that lead to one person: identity numbers, telephone
 * numbers, bank cards, accounts, e-mail addresses.
 *
 * @param hotlines Numbers that the public is meant to know; they are no finding.
 */
export function findNumbers(text: string, hotlines: readonly string[] = []): PrivacyFinding[] {
  const folded = foldWidth(text);
  const found: PrivacyFinding[] = [];
  const known = new Set(hotlines.map((number) => digitsOf(number)));
  const add = (rule: PrivacyFinding['rule'], level: PrivacyFinding['level'], start: number, length: number) => {
    const end = start + length;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({rule, level, start, end});
  };

  for (const {0: match, index} of folded.matchAll(digitRow)) {
    const finding = longNumber(match);
    if (finding) add(finding[0], finding[1], index, finding[2] ?? match.length);
  }
  for (const {0: match, index} of folded.matchAll(mobile)) {
    if (!known.has(digitsOf(match))) add('mobile-number', 'error', index, match.length);
  }
  for (const {0: match, index} of folded.matchAll(landline)) {
    if (!known.has(digitsOf(match))) add('landline-number', 'warning', index, match.length);
  }
  for (const {0: match, index, groups} of folded.matchAll(account)) {
    const name = groups!['account']!;
    add('account-number', 'warning', index + match.length - name.length, name.length);
  }
  for (const {0: match, index} of folded.matchAll(email)) add('email', 'error', index, match.length);
  return found.sort((one, other) => one.start - other.start);
}

type LongNumber = readonly [rule: 'id-number' | 'bank-card', level: PrivacyFinding['level'], length?: number];

/** What a row of 14 and more digits is, if it is anything. */
function longNumber(match: string): LongNumber | undefined {
  const characters = match.replace(/[ -]/g, '');
  const identity = characters.length === 18 && identityNumber(characters);
  if (identity === 'valid') return ['id-number', 'error'];
  const digits = digitsOf(match);
  const tail = match.length - match.replace(/[Xx]$/, '').length;
  if (digits.length >= 16 && digits.length <= 19 && /^[3-6]/.test(digits) && satisfiesLuhn(digits)) {
    return ['bank-card', 'error', match.length - tail];
  }
  if (identity === 'likely') return ['id-number', 'warning'];
  // The numbers of before 1999 have a two-digit year and no check character.
  if (characters.length === 15 && /^[1-8]\d{5}/.test(digits) && isDay(`19${digits.slice(6, 12)}`)) {
    return ['id-number', 'warning'];
  }
  return undefined;
}
