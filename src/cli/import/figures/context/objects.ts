import {inLines} from '../../../in-lines.js';
import {unitClass} from '../../numbers/units.js';
import {said, type Completing, type Surrounding} from './surrounding.js';

/** Steps of a proceeding that need a word for what they were taken about. */
const step = new RegExp(inLines`
  ^(?:
    批准逮捕|批准和决定逮捕|批捕|不批捕|不捕|起诉|不起诉|提起公诉|审查起诉|受理审查起诉|介入侦查|移送起诉|判决|审结|
    宣判|立案|立案侦查|(?:移送|移交)(?:公安机关|司法机关|检察机关)
  )$
`);
const handled = '(?:批准和决定逮捕|批准或决定逮捕|受理审查起诉|受理审查逮捕|批准逮捕|批捕|逮捕|起诉|提起公诉|审查起诉|受理|办理|查办|查处|立案|破获|侦办|打击)';
const kindOf = new RegExp(`^${handled}(?:了)?([^,;:。\\d]{2,20}?)(?:案件?)?$`);
const kindTold = new RegExp(`${handled}(?:了)?(?:一批|一系列|多起|相关)?([^,;:。\\d]{2,20}?)案件(?=的|[,:?]|情况|中|$)`, 'g');
const namesKind = /(?:犯罪|罪|诈骗|违法|类|[假劣毒赌盗骗]|”)$/;

/** “批准逮捕制售假药犯罪案件12件,起诉30件”: a step of the proceedings is about what its sentence told of before. */
export const ofStep: Completing = (given) => {
  if (!/^(?:cases|people)$/.test(given.unit) || !step.test(given.label)) return undefined;
  const kind = kindBefore(given);
  if (!kind) return undefined;
  return said(/机关$/.test(given.label) ? `${kind}案件${given.label}` : `${given.label}${kind}案件`, 'of-last');
};

/** “甲地抓获嫌疑人20名,全案已抓获90名”: whom they caught before they caught again. */
export const ofSameCaught: Completing = ({label, unit, last}) =>
  unit === 'people' && /^抓获$/.test(label) && last && /^抓获(?:犯罪)?嫌疑人$/.test(last.label) ? said(last.label, 'of-last') : undefined;

/** “介入侦查此类案件60件”: which kind 此类 is stands before. */
export const ofSuchKind: Completing = (given) => {
  const such = /(?:此类|该类|这类|上述)(?:刑事|犯罪)?案件/.exec(given.label)?.[0];
  const kind = such ? kindBefore(given) : '';
  return such && kind ? said(given.label.replace(such, `${kind}案件`), 'of-last') : undefined;
};

/** What was counted or named last, on this side of a semicolon unless 此类 points back. */
function kindBefore({found, told, between, label}: Surrounding): string {
  const back = /此类|该类|这类|上述/.test(label);
  if (/;/.test(between) && !back) return '';
  for (const {label: last, token} of [...found.slice(-8)].reverse()) {
    const kind = /^(?:cases|people)$/.test(unitClass(token.unit)) ? kindOf.exec(last)?.[1] : undefined;
    // What was told last and names no crime is not passed over for an earlier one.
    if (kind && kind !== '案') return namesKind.test(kind) ? kind : '';
    // “共逮捕90人,起诉80人”: a step that was about no kind begins a count of all.
    if (step.test(last) || last === '逮捕') return '';
  }
  const near = back ? told : told.slice(told.lastIndexOf(';') + 1);
  const named = [...near.matchAll(kindTold)].map((each) => each[1]!).filter((kind) => namesKind.test(kind));
  return named[named.length - 1] ?? '';
}

const made = /(?:生产|制售|制造|销售|贩卖|加工|制作)(?:、(?:生产|销售|贩卖))?([^,;:。\d某额数量]{2,14}?)(?:案|后|(?=[,;]))/g;

/** “在作坊内制作保健食品,销售数量达800余箱”: what was sold is what the story says was made. */
export const ofGoods: Completing = ({label: given, before, told}) => {
  const label = /生产、销售(?:金额|数量|额)/.test(before) && given.startsWith('销售') ? `生产、${given}` : given;
  if (!/^(?:生产、)?销售(?:金额|数量|额)$/.test(label)) return undefined;
  const goods = [...told.matchAll(made)].map((each) => each[1]!.replace(/^“[^”]*”.*等(?=.{2})/, '').replace(/^的/, '')).filter((each) => /^[\u4e00-\u9fff、]{2,10}$/.test(each));
  const last = goods[goods.length - 1];
  return last || label !== given ? said((last ?? '') + label, 'whose') : undefined;
};

/** “制造并销售假酒600箱,获利8万元”: from what it was gained. */
export const ofGainedBy: Completing = ({label, unit, last, between}) => {
  const deed = unit === 'money' && /^获利金额$|^获利$/.test(label) && last && /^,(?:非法|从中|共)*获利/.test(between) ? /^(?:销售|出售|贩卖|倒卖|收购|走私)(?!收入|金?额|数量|所得)[^,;:。某]{2,14}$/.exec(last.label)?.[0] : undefined;
  return deed ? said(`${deed}获利`, 'of-last') : undefined;
};

/** “银行卡流水140万元,其中80万元系赃款”: what the money was part of. */
export const ofPartOfMoney: Completing = ({label, unit, last}) =>
  unit === 'money' && /^(?:赃款|违法所得|非法所得|涉案资金)$/.test(label) && last && unitClass(last.token.unit) === 'money' && /(?:流水|资金|存款)$/.test(last.label) ? said(`${last.label}中的${label}`, 'of-last') : undefined;
