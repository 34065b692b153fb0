import {unitClass} from '../numbers/units.js';
import {acceptance, type FoundFigure} from './found.js';

/** What stands around a figure that its own clause leaves out. */
export interface Surrounding {
  /** The figures before it in the sentence. */
  readonly found: readonly FoundFigure[];
  /** Between the figure before it and its number. */
  readonly between: string;
  /** What the sentence before counted first, for a sentence that begins with 其中. */
  readonly carried: string;
  /** What the sentence or its paragraph says it is about: “治理骚扰电话方面”. */
  readonly topic: string;
}

/** A label with what only its surroundings say; undefined when it says enough. */
export function completed(label: string, unit: string, {found, between, carried, topic}: Surrounding): {label: string; reason: string} | undefined {
  const before = found[found.length - 1];
  const last = before && before.confidence >= acceptance ? before : undefined;
  const said = (words: string | undefined, reason: string) => (words && words.length <= 40 ? {label: words, reason} : undefined);

  // “警情80起,占七成”: the share is that of what was just counted.
  const share = unitClass(unit) === 'share' ? /^(?:分别)?占(?:比|([^,]{2,10})的)?$/.exec(label) : null;
  if (share) return said(last ? last.label.replace(/的$/, '') + (share[1] ? `占${share[1]}` : '占比') : undefined, 'share-of-last');
  // “其中,2018年同比上升7%”: the year alone names nothing.
  const year = /^((?:\d{4}年|今年|去年|[上下]半年|[一二三四]季度|\d{1,2}月份?)+)((?:同比|环比|[上下增减升降]).*)$/.exec(label);
  if (year && carried && !found.slice(-24).some(({token}) => unitClass(token.unit) !== 'share')) return said(year[1]! + carried + year[2]!, 'carried');
  // “新收诈骗案件113件,审结74件”: of those that came in.
  if (unitClass(unit) === 'cases' && /^(?:审结|办结|结案|判决|宣判)$/.test(label)) {
    const taken = found.slice(-4).map((each) => /^(?:新收|受理|收案?|立案)(.{2,30}案件)$/.exec(each.label)?.[1]).find(Boolean);
    if (taken) return said(label + taken, 'of-last');
  }
  // “其中,涉及学校的30起”: of what was counted before.
  if (/[^的]的$/.test(label) && carried) return said(label + carried, 'carried');
  if (!last || !/^[,、]/.test(between)) return said(aboutTopic(label, topic), 'topic');
  if (unitClass(last.token.unit) === 'cases' && /^被告人/.test(label)) {
    const kind = kindOf(last.label);
    return said(kind ? kind + label : undefined, 'of-last');
  }
  if (unitClass(last.token.unit) !== 'money') {
    // “返还资金30笔,金额2万元”: an amount that stands bare behind a count is that of what was counted.
    const bare = /^(?:[^,]{2})?(总?金额|总额|数额|总?价值)$/.exec(label);
    if (bare && (bare[0] === bare[1] || last.label.startsWith(label.slice(0, 2)))) return said(last.label + bare[1]!, 'of-last');
    // “甲类8起,涉案金额5万元;乙类2起,涉案金额3万元”: each amount has its own kind.
    if (/^涉案(?:金额|资金)$/.test(label) && (last.isPart || found.slice(-24).some((each) => each.label.endsWith(label)))) return said(last.label.replace(/(?:警情|案件|案)$/, '') + label, 'of-last');
  }
  return said(aboutTopic(label, topic), 'topic');
}

/** 审结诈骗犯罪案件 is about 诈骗犯罪. */
const kindOf = (label: string) => /(?:审结|判决|宣判|起诉|受理|办结)([^,]{2,20}?)案件$/.exec(label)?.[1];

const bareCases = /^(破获|侦破|侦办|办理|查处|立案|立案侦查)案件$/;

/** Verb and 案件 alone do not say what the cases were about. */
const aboutTopic = (label: string, topic: string) => (topic && bareCases.test(label) ? label.replace(bareCases, `$1${topic}案件`) : undefined);

const topics: readonly RegExp[] = [
  /^[^,。;]{0,6}在(?:严打|打击|整治)“?([^,。;“”]{2,20})”?(?:专项)?行动中/,
  /^[^,。;]{0,6}在(?:打击|整治|防范|治理|严打)?([^,。;]{2,24}?)(?:方面|领域)/,
  /^[^,。;]{0,6}针对([^,。;]{2,20}?(?:犯罪|诈骗))(?=[^,。;]{0,12}(?:,|高发|多发|态势|形势))/,
  /^(?:开展)?(?:严厉)?(?:打击|整治)(?:治理|整治)?([^,。;等]{2,24}犯罪)/,
];

/** What a sentence says at its head it is about. */
export function topicOf(sentence: string): string {
  for (const pattern of topics) {
    const found = pattern.exec(sentence.slice(0, 60))?.[1];
    if (found && !/等|突出|各类|以及|重点/.test(found)) return found;
  }
  return '';
}
