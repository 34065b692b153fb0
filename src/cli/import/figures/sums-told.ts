import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {acceptance, type FoundFigure} from './found.js';
import type {Read} from './one.js';

const converted = /^(?:人民币)?[,、(](?:折合|约合|折算|相当于|合)?(?:人民币|美元)?(?:约合|约|近|超)?(?:人民币|美元)?$/;
const inAll = /^,(?:共计|合计|总计|共|总?金额|总额|累计)(?:金额)?(?:达|约|近|超)?$/;
const payments = /^(?:批次|笔|次|起|批)$/;

/** A sum that only goes on from the number right before it: in another currency, or of payments that were counted. */
export function sumOfLast(before: FoundFigure | undefined, {unit}: NumberToken, between: string): Read | undefined {
  if (!before || before.confidence < acceptance || unitClass(unit) !== 'money') return undefined;
  const {label, token: last} = before;
  if (unitClass(last.unit) === 'money') {
    const foreign = last.unit !== unit && converted.test(between) && /[合相]/.test(between);
    return foreign ? {label: `${label}折合人民币`, verb: '', confidence: 0.8, reasons: ['converted'], behind: 0} : undefined;
  }
  const paid = payments.test(last.unit) && inAll.test(between) && /(?:资金|[赃钱涉]款|金)$/.test(label);
  return paid ? {label: `${label}总额`, verb: '', confidence: 0.8, reasons: ['sum-of-last'], behind: 0} : undefined;
}
