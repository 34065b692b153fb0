import type {Counted} from '../counted.js';
import {made, type Label} from '../label.js';

/** Deeds that bring somebody a loss, and what the sum is called. */
const losses: readonly (readonly [deed: string, label: string])[] = [
  ['险失', '险些损失金额'],
  ['亏(?:掉|光|空|本)?|血亏', '亏损金额'],
  ['赔(?:掉|光)', '赔掉金额'],
  ['输(?:掉|光)?', '输掉金额'],
  ['卷走(?:了)?[^,;:。\\d]{0,8}', '卷走金额'],
  ['骗[得去倒](?:了)?[^,;:。\\d]{0,8}', '骗取金额'],
  ['汇[去出]|转[出去]|[转汇打付]给(?:了)?[^,;:。\\d]{1,8}', '转账金额'],
];
const told = losses.map(([deed, label]) => [new RegExp(`(?:^|[^血险])(?:${deed})(?:了|近|约|超过?|达|人民币|共计|总计)*$`), label] as const);

/** One of several payments, or one that nobody made yet. */
const otherwise = /又|再|继续|先(?!后)|让|要求|[须需应要]|可|能|如果|一旦|承诺|[声谎宣]称|答应|准备|打算|每|多笔/;

/** “两年亏掉了30万元”, “骗子卷走他26万巨款”: what a story says was lost. */
export function ofLossTold({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'money' || !/^(?:后|的?(?:巨款|钱款|现金|存款|积蓄|本金|血汗钱|养老钱))?$/.test(after)) return undefined;
  const clauseEnd = clause.before.slice(-20);
  if (otherwise.test(clauseEnd)) return undefined;
  const label = told.find(([deed]) => deed.test(clauseEnd))?.[1];
  return label ? made(label, '', 0.65, ['loss-told'], after === '后' ? 0 : after.length) : undefined;
}
