import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {plainVerbs, resultVerbs} from './verbs.js';

/**
 * 分别 gives several nouns their numbers in order: “甲、乙分别为12人、34人”.
 * “同比分别下降6%和3%” names none: it takes those of the figures counted last,
 * and so does “同比下降6%、3%”.
 * Returns one label for each token of the run that begins at `index`, an empty
 * list when nouns and numbers do not pair off, undefined where no 分别 stands.
 */
export function alignedLabels(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  before: string,
  counted: () => readonly string[],
): readonly string[] | undefined {
  const steps = stepsOf(before);
  if (steps && tokens[index + 1] && /^[、和]$/.test(text.slice(tokens[index]!.end, tokens[index + 1]!.opening)) && tokens[index + 1]!.unit === tokens[index]!.unit) return steps;
  const parted = /^(.*)分别(.{0,12})$/.exec(before.slice(-100)) ?? /^()((?:同比|环比)(?:上升|增长|增加|提升|下降|减少|降低))$/.exec(before);
  if (!parted) return undefined;
  const run = [tokens[index]!];
  for (let next = index + 1; next < tokens.length; next++) {
    const between = text.slice(run[run.length - 1]!.end, tokens[next]!.opening);
    if (!/^(?:、|,|和|及|与|以及)$/.test(between) || isShare(tokens[next]!) !== isShare(run[0]!)) break;
    run.push(tokens[next]!);
  }
  if (run.length < 2) return undefined;
  const [, subjects = '', told = ''] = parted;
  const tail = told.replace(/(?:为|达到?|是|有|约|近|超)+$/, '');
  if (!subjects.trim() && /^约?占/.test(tail)) {
    const list = text.slice(0, tokens[index]!.opening - before.length).slice(-120);
    // “占比5%、6%” behind “同比上升3%、4%”: those hold shares too, and are no nouns.
    const nouns = /%[^,;:。]*,$/.test(list.trimEnd()) ? counted().slice(-run.length) : listedBefore(list);
    return nouns.length === run.length ? nouns.map((noun) => noun + tail.replace(/^约?占$/, '占比').replace(/^约/, '')) : [];
  }
  if (/^(?:同比|环比|(?:与|同|比|较)[^,]{2,10}相?比?|数量|人数|占比)?$/.test(subjects.trim())) {
    const last = counted().slice(-run.length);
    return last.length === run.length && !last.some((label) => /分别[为是有]?$/.test(label)) ? last.map((label) => label + subjects.trim() + tail) : [];
  }
  const months = monthsOf(text.slice(0, tokens[index]!.opening - before.length).slice(-16) + subjects);
  if (months.length === run.length) return months;
  const common = /(?:(?:案件|发案|立案|破案|警情)[数率]|案件|人员|警情|损失|金额)(?=(?:数量|人数|总数)?(?:同比|环比)?$)/.exec(subjects)?.[0] ?? '';
  // “火灾起数、受伤人数”: each has its own measure, which “抓获、起诉人数” share.
  const ownMeasures = /数[、,和与及]/.test(subjects);
  const nouns = subjects.replace(ownMeasures ? /(?:同比|环比)$/ : /(?:数量|人数|总数)?(?:同比|环比)?$/, '').split(/[、,]|和|与|及/).filter(Boolean);
  if (nouns.length !== run.length) {
    const named = nouns.length > 1 ? [] : namedBefore(text.slice(0, tokens[index]!.opening - before.length).slice(-100));
    return named.length === run.length ? named.map((noun) => noun + subjects.trim() + tail) : [];
  }
  // “110接报刑事、治安警情”: both were 接报.
  const act = /^.*(?:接报|接处|查处|破获|侦破)(?=[\u4e00-\u9fff]{2,6}$)/.exec(nouns[0]!)?.[0] ?? sharedVerb(nouns);
  const change = /(?:同比|环比)$/.exec(subjects)?.[0] ?? '';
  return nouns.map((noun, place) => (place && !noun.startsWith(act) ? act : '') + noun + (noun.endsWith(common) ? '' : common) + change + tail);
}

const verbs = [...resultVerbs, ...plainVerbs, '走进', '深入', '进入'];

/** “走进社区、学校、企业分别为…”: the verb before the first noun is that of all, unless another has its own. */
function sharedVerb([first = '', ...others]: readonly string[]): string {
  const verb = verbs.find((each) => first.startsWith(each) && first.length >= each.length + 2) ?? '';
  return others.some((each) => verbs.some((other) => each.startsWith(other))) ? '' : verb;
}

const step = '(?:批准和决定逮捕|批准逮捕|批捕|逮捕|起诉|提起公诉)';
const twoSteps = new RegExp(`(?:^|[共已计])(${step})[、和](${step})([^,;:。\\d]{2,40}?)(?:${step})?$`);

/** “共批捕、起诉盗窃犯罪20人、30人”: two steps share the crime, and each has its number. */
function stepsOf(before: string): readonly string[] | undefined {
  const [, first, second, crime] = twoSteps.exec(before) ?? [];
  return crime ? [`${first!}${crime}`, `${second!}${crime}`] : undefined;
}

/** “盗窃罪和诈骗罪降幅最大,受理人数分别为…”: the clause before names the kinds that are counted. */
function namedBefore(words: string): readonly string[] {
  const list = /(?:^|[,;:。])(?:其中|主要)?以?([^,;:。]*?)(?:为主|[升降增涨]幅[^,]{0,6}|最[多高大]|居[多首前][^,]{0,4}|较[多高为][^,]{0,4}|高发|突出)?,$/.exec(words.trimEnd())?.[1] ?? '';
  const nouns = list.split(/[、和与及]/).filter(Boolean);
  return nouns.every((noun) => /(?:罪|类|案件?|诈骗|警情|犯罪|[省市县区镇乡])$/.test(noun)) ? nouns : [];
}

/** “7、8、9三个月立案分别为…”: each number is that of its month. */
function monthsOf(subjects: string): readonly string[] {
  const [, months = '', noun = ''] = /((?:\d{1,2}、)+\d{1,2})[两三四五六]个月(?:的)?([^,;:。]{2,14})$/.exec(subjects.trim()) ?? [];
  return months.split('、').map((month) => `${month}月${noun}`);
}

const isShare = ({unit}: NumberToken) => unitClass(unit) === 'share';

/** The things that the clause before lists: “甲类、乙类、丙类等3类警情较为高发,”. */
function listedBefore(words: string): readonly string[] {
  const list = /(?:^|[,;:。])(?:其中)?([^,;:。]*、[^,;:。]*?)(?:等(?:\d{1,2}|[一二三四五六七八九十]+)?[类种个]?[^,;:。]*)?,$/.exec(words.trimEnd())?.[1];
  if (!list) return [];
  // “警情发生在甲区、乙县”: what is shared out stands before the places.
  const [lead = '', shared = ''] = /^([^、]{2,8}?)(?:主要|多)?(?:发生|集中|分布)[在于]/.exec(list) ?? [];
  return list.slice(lead.length).split(/[、和]|以及/).filter(Boolean).map((noun) => noun + shared);
}
