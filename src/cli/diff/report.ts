import {diffWordsWithSpace} from 'diff';
import type {Locale, Words} from '../locale.js';
import {sections, type Change, type Section} from './changes.js';

const sectionWords: Record<Section, Words> = {
  pack: {en: 'Pack', zh: '内容包'},
  figures: {en: 'Figures', zh: '数据'},
  cases: {en: 'Cases', zh: '案例'},
  tips: {en: 'Tips', zh: '提示'},
  warningSigns: {en: 'Warning signs', zh: '识别要点'},
  questions: {en: 'Questions', zh: '问答'},
  measures: {en: 'Measures', zh: '举措'},
  hotlines: {en: 'Hotlines', zh: '热线'},
  notices: {en: 'Notices', zh: '预警'},
};

const fieldWords: Readonly<Record<string, Words>> = {
  amount: {en: 'number', zh: '数字'},
  approximation: {en: 'approximation', zh: '约数'},
  asOf: {en: 'as of', zh: '截至'},
  audience: {en: 'audience', zh: '对象'},
  answerer: {en: 'answerer', zh: '答复人'},
  comparison: {en: 'comparison', zh: '比较'},
  dialable: {en: 'can be called', zh: '可拨打'},
  expires: {en: 'expires', zh: '有效期'},
  fraudType: {en: 'fraud type', zh: '诈骗类型'},
  hours: {en: 'hours', zh: '服务时间'},
  issued: {en: 'issued', zh: '发布日期'},
  kind: {en: 'kind', zh: '类别'},
  label: {en: 'label', zh: '名称'},
  lang: {en: 'language', zh: '语言'},
  note: {en: 'note', zh: '说明'},
  neverAsks: {en: 'never asks', zh: '绝不会要求'},
  number: {en: 'number', zh: '号码'},
  offence: {en: 'offence', zh: '罪名'},
  outlet: {en: 'outlet', zh: '媒体'},
  paragraphs: {en: 'paragraph', zh: '段落'},
  period: {en: 'period', zh: '时段'},
  question: {en: 'question', zh: '问题'},
  quote: {en: 'quote', zh: '引文'},
  region: {en: 'region', zh: '地区'},
  reviewer: {en: 'reviewer', zh: '审核人'},
  severity: {en: 'severity', zh: '等级'},
  status: {en: 'status', zh: '状态'},
  text: {en: 'text', zh: '正文'},
  title: {en: 'title', zh: '标题'},
  updated: {en: 'updated', zh: '更新日期'},
  url: {en: 'link', zh: '链接'},
  value: {en: 'value for machines', zh: '程序用数值'},
  verifiedOn: {en: 'last checked', zh: '核实日期'},
  warningSigns: {en: 'warning sign', zh: '识别要点'},
  'source/name': {en: 'source', zh: '来源'},
  'source/title': {en: 'title of the release', zh: '通报标题'},
  'source/url': {en: 'link to the release', zh: '通报链接'},
  'source/publishedAt': {en: 'published', zh: '发布日期'},
  'source/repostedAt': {en: 'reposted', zh: '转载日期'},
};

const words = {
  none: {en: 'A reader would notice no difference.\n', zh: '读者看不出差别。\n'},
  reordered: {en: 'in another order', zh: '顺序有变'},
  added: {en: 'added', zh: '新增'},
  removed: {en: 'removed', zh: '删除'},
  changed: {en: 'changed', zh: '改动'},
} satisfies Record<string, Words>;

/** The changes for the eye, figures as displayed: old → new. */
export function textReport(changes: readonly Change[], locale: Locale): string {
  if (changes.length === 0) return words.none[locale];
  const blocks = sections.flatMap((section) => {
    const here = changes.filter((change) => change.section === section);
    if (here.length === 0) return [];
    return [`${sectionWords[section][locale]}\n${here.map((change) => line(change, locale)).join('')}`];
  });
  return `${blocks.join('\n')}\n${summary(changes, locale)}`;
}

function line({section, change, item, field, before, after}: Change, locale: Locale): string {
  switch (change) {
    case 'added':
      return `  + ${item === after || !item.includes(' › ') ? after : `${item.replace(/ › [^›]*$/, '')} › ${after}`}\n`;
    case 'removed':
      return `  - ${item.includes(' › ') ? `${item.replace(/ › [^›]*$/, '')} › ${before}` : before}\n`;
    case 'reordered':
      return `  ~ ${item ? `${item}: ` : ''}${words.reordered[locale]}\n`;
    case 'changed': {
      const name = fieldWords[field!]?.[locale] ?? field!;
      const subject = section === 'pack' ? name : `${item}: ${name}`;
      return `  ~ ${subject}: ${altered(before, after, locale)}\n`;
    }
  }
}

/** Short texts as old → new; of longer ones only what changed, with a little of what stands around it. */
function altered(before: string | undefined, after: string | undefined, locale: Locale): string {
  if (before === undefined) return `+ ${after}`;
  if (after === undefined) return `- ${before}`;
  if (before.length <= 40 && after.length <= 40) return `${before} → ${after}`;
  const intlSegmenter = new Intl.Segmenter(locale === 'zh' ? 'zh' : 'en', {granularity: 'word'});
  const runs = diffWordsWithSpace(before, after, {intlSegmenter});
  return runs
    .map(({value, added, removed}, index) => {
      if (added) return `{+${value}+}`;
      if (removed) return `[-${value}-]`;
      return around(value, index > 0, index < runs.length - 1);
    })
    .join('');
}

/** An unchanged run cut to the characters beside the changes. */
function around(text: string, keepStart: boolean, keepEnd: boolean): string {
  const characters = [...text];
  const kept = 12;
  if (characters.length <= (Number(keepStart) + Number(keepEnd)) * kept + 1) return text;
  return [keepStart ? characters.slice(0, kept).join('') : '', keepEnd ? characters.slice(-kept).join('') : ''].join('…');
}

function summary(changes: readonly Change[], locale: Locale): string {
  const count = (kind: Change['change']) => changes.filter(({change}) => change === kind).length;
  const kinds = ['added', 'removed', 'changed', ...(count('reordered') ? (['reordered'] as const) : [])] as const;
  const counts = kinds.map((kind) => [count(kind), words[kind][locale]] as const);
  return locale === 'zh'
    ? `${counts.map(([number, word]) => `${word} ${number} 处`).join('，')}。\n`
    : `${counts.map(([number, word]) => `${number} ${word}`).join(', ')}.\n`;
}
