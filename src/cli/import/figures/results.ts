import {inLines} from '../../in-lines.js';
import {unitClass} from '../numbers/units.js';
import type {FoundFigure} from './found.js';
import {impersonal} from './labels/impersonal.js';
import {withoutLeads} from './phrase.js';

/** Who claims, hopes for, asks for or threatens with it, sets it as a measure or asked his friends, before the number: “号称有300名投资人”, “每10名”. */
const notCounted = new RegExp(inLines`
  不$|
  (?:
    没有?|(?<![来期])未曾?|并无|不存在|避免|防止|不?超过|至少|最[多少]|号称|谎称|声称|宣称|自称|
    [^对职俗名]称(?:已|有|将|拥)|如果|假如|[每平]均?|安排|需要|[仅还再先]需|要求|要想|想[要借买]|索要|借(?![款贷条])|
    提交|必须|可以|即可|能够
  )[^,;:。]{0,12}$|
  (?:姐妹|兄弟|朋友|亲友|亲属|家人|同学|老乡|同事)$
`);

/** “骗子对其中8人谎称…”: what was told them is no result. */
const lied = /^(?:谎称|号称|声称|宣称|自称|许诺|承诺)/;

/** “60棵以上构成犯罪”: from where on the law is another. */
const threshold = /^(?:及)?以[上下][^,;:。]{0,4}(?:属于|属|构成|认定|视为|处)/;

/** Words that say nothing of what they stand before: “鉴于5人”. */
const saysNothing = /^(?:.|鉴于|至此|上述|组成|另有|还有|其中|其余|其他|共有|已有|认定|以及|通过|根据|按照)?$/;

/** From which number on a count is more than a detail of somebody’s story. */
const leastOf = (unit: string): number => ({people: 2, money: 100_000, share: Infinity})[unitClass(unit)] ?? 100;

/** A few 元 that nobody lost, paid or gave back are what something costs. */
export const isPetty = ({token: {unit, value}, label}: FoundFigure): boolean => /^元(?:人民币)?$/.test(unit) && value < 100 && !/[退罚骗盗付]|没收|返还|损失|获利|转账/.test(label);

/**
 * People, many things and large sums in digits are a result whatever is told of them; the editor is asked what they are
 * called. Numbers that could not be dealt out to their nouns stay in review, as do those of a story’s group and those
 * that nobody counted.
 *
 * @returns The figure with the best that is known for a label; undefined when it is not for the draft.
 */
export function asResult(text: string, found: FoundFigure): FoundFigure | undefined {
  const {token: {unit, spelled, value, doubt, opening, end}, reasons} = found;
  const counts = unit !== '' && !spelled && !doubt && value >= leastOf(unit) && !reasons.some((reason) => /^(?:not-aligned|named-group|unit-price|due|quoted-speech|former-level|whole-told-before)$/.test(reason));
  if (!counts || notCounted.test(text.slice(Math.max(0, opening - 20), opening)) || lied.test(text.slice(end, end + 4)) || threshold.test(text.slice(end, end + 12))) return undefined;
  const behind = text.slice(end);
  const label = labelOf(impersonal(withoutNamed(found.label.trim())), /^[^,;:。、\d]{2,16}(?=[,;:。、]|$)/.exec(behind)?.[0] ?? '');
  return saysNothing.test(label) ? undefined : {...found, label: asPhrase(label, text.slice(Math.max(0, opening - 40), opening), behind.slice(0, 40), unitClass(unit) === 'people')};
}

const towards = /(?:^|[^面针])对$/;
const described = /[^,;:。\d]{4,24}的$/;

/** The words of the clause that a label needs to be a phrase: to whom it was done, who they are, which money it is. */
function asPhrase(label: string, before: string, behind: string, people: boolean): string {
  if (towards.test(before) && !label.startsWith('对') && behind.includes(label.slice(-4))) {
    const told = /^[^,;:。、\d]{2,20}(?=[,;:。]|$)/.exec(behind)?.[0] ?? '';
    return `对${told.startsWith(label) ? told : label}`;
  }
  if (people && /.{2}的$/.test(label)) return `${label}人员`;
  const which = label.length <= 3 && behind.startsWith(label) ? withoutNamed(described.exec(before)?.[0] ?? '') : '';
  return which.length > 3 && which.length <= 16 ? which + label : label;
}

const person = /^[^,;:。]*(?:[\u4e00-\u9fff]某{1,2}|[\u4e00-\u9fff](?:先生|女士|阿姨|大爷|大妈))(?:等(?:\d*人)?)?(?=.{2})/;

/** “先后6次从柜台取走”. */
const howOften = /^(?:先后|累计|共|前后|分)*\d+[次笔](?=.{4})/;

/** “着急的丁女士最后花掉”: what somebody did is the label, and not who. */
const withoutNamed = (words: string): string => (person.test(words) ? withoutLeads(words.replace(person, '')).replace(/^[^,的]{1,6}的(?=.{4})/, '') : words.replace(howOften, ''));

/** What stands before the number, with the words behind it where that is a verb at most: 确保 of “确保40余家商场秩序良好”. */
function labelOf(before: string, behind: string): string {
  // Headlines are short: “警方抓25人”.
  if (before === '抓' && !behind) return '被抓人员';
  if (saysNothing.test(before)) return behind;
  return before.length <= 2 && !before.includes(behind) && !behind.includes(before) ? before + behind : before;
}
