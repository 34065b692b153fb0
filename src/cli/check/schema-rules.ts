import * as v from 'valibot';
import {pointerTo} from '../../content/check.js';
import {packMajorVersion} from '../../content/schema.js';
import type {Words} from '../locale.js';
import {checkedPackSchema, type CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {pointerOf} from './json-text.js';

/** Reports every fault of form, and returns the pack when there is none. */
export function checkSchema(value: unknown, add: Add): CheckedPack | undefined {
  const version = (value as {packVersion?: unknown} | null)?.packVersion;
  const major = typeof version === 'string' && /^(\d+)\.\d+$/.exec(version)?.[1];
  if (major && Number(major) !== packMajorVersion) {
    add({
      rule: 'schema/version',
      level: 'error',
      pointer: '/packVersion',
      words: {
        en: `pack format ${major}.x cannot be read; this version reads ${packMajorVersion}.x. Update anti-fraud-elements, or save the pack in the older format`,
        zh: `无法读取 ${major}.x 版内容包，本程序支持 ${packMajorVersion}.x。请升级 anti-fraud-elements，或另存为旧版格式`,
      },
    });
    return undefined;
  }
  if (Array.isArray(value)) {
    add({rule: 'schema/invalid', level: 'error', pointer: '', words: {en: 'must be one object { … }, not a list [ … ]', zh: '应为一个对象 { … }，不能是数组 [ … ]'}});
    return undefined;
  }
  const result = v.safeParse(checkedPackSchema, value, {abortEarly: false, abortPipeEarly: true});
  if (!result.success) {
    for (const issue of result.issues) {
      add({rule: 'schema/invalid', level: 'error', pointer: pointerTo(issue), words: issueWords(issue)});
    }
    return undefined;
  }
  checkIds(result.output, add);
  checkNamedFigures(result.output, add);
  return result.output;
}

const kinds = {string: '文字', number: '数字', boolean: '布尔值', array: '数组', object: '对象'} as const;

/** The custom messages of the schema, which it gives in English, in Chinese. */
const translated: readonly [begin: string, zh: string][] = [
  ['An id is', 'id 只能含字母、数字、“.”“_”“-”，且以字母或数字开头'],
  ['A date is', '日期格式为 YYYY、YYYY-MM、YYYY-MM-DD 或 YYYY-MM-DDTHH:MM'],
  ['A day is', '日期格式为 YYYY-MM-DD'],
  ['An address begins', '网址须以 https:// 或 http:// 开头'],
  ['A language is', '语言须为 zh-Hans、en 这样的标签'],
  ['A category id', '类别 id 不得含空格'],
  ['A number is', '号码只能含数字、空格、“-”和开头的“+”'],
  ['A pack version', '版本格式为 主版本.次版本，例如 "1.0"'],
  ['A rule is', '规则名须与检查结果中的一致，例如 privacy/landline-number'],
  ['A reason is', '请写明理由，供日后查看的人理解'],
];

/** One fault in words; of the value only a few characters are told, it may be personal data. */
function issueWords({message, expected, received, path, type}: v.BaseIssue<unknown>): Words {
  const zh = translated.find(([begin]) => message.startsWith(begin))?.[1];
  if (zh) return {en: message.replace(/\.$/, ''), zh};
  const key = path?.at(-1)?.key;
  const name = typeof key === 'string' ? key : '';
  if (received === 'undefined' && name) {
    return {en: `the field “${name}” is missing`, zh: `缺少字段“${name}”`};
  }
  const got = received.length > 24 ? `${received.slice(0, 20)}…` : received;
  if (type === 'picklist') {
    const choices = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ').join(', ');
    return {en: `must be one of ${choices}, not ${got}`, zh: `只能是 ${choices}，不能是 ${got}`};
  }
  const wanted = (expected ?? type).toLowerCase();
  const kind = wanted in kinds ? kinds[wanted as keyof typeof kinds] : wanted;
  const [cureEn, cureZh] = wanted === 'number' && /^"[\d.]+"$/.test(got) ? ['. Take the quotation marks away', '，请去掉引号'] : wanted === 'string' && /^[\d.]+$/.test(got) ? ['. Put it in quotation marks', '，请加上双引号'] : ['', ''];
  return {en: `must be of type ${wanted}, not ${got}${cureEn}`, zh: `应为${kind}，不能是 ${got}${cureZh}`};
}

function checkIds(pack: CheckedPack, add: Add) {
  const lists = ['figures', 'cases', 'tips', 'warningSigns', 'questions', 'measures', 'hotlines', 'notices'] as const;
  for (const kind of lists) {
    const seen = new Set<string>();
    for (const [pointer, id] of idsIn(pack[kind] ?? [], pointerOf(kind))) {
      if (seen.has(id)) {
        add({
          rule: 'schema/duplicate-id',
          level: 'error',
          pointer: `${pointer}/id`,
          words: {
            en: `the id “${id}” is used twice among the ${kind}. Give each its own`,
            zh: `id“${id}”在 ${kind} 中重复。请各用各的 id`,
          },
        });
      }
      seen.add(id);
    }
  }
}

/** Every id of a list with its place, those of parts and outcomes among them. */
function* idsIn(
  items: readonly {id: string; parts?: readonly {id: string}[]; outcomes?: readonly {id: string}[]}[],
  pointer: string,
): Iterable<[pointer: string, id: string]> {
  for (const [index, {id, parts = [], outcomes = []}] of items.entries()) {
    const here = pointer + pointerOf(index);
    yield [here, id];
    yield* idsIn(parts, `${here}/parts`);
    yield* idsIn(outcomes, `${here}/outcomes`);
  }
}

function checkNamedFigures({figures = [], measures = []}: CheckedPack, add: Add) {
  const known = new Set(figures.map(({id}) => id));
  for (const [index, measure] of measures.entries()) {
    for (const [at, id] of (measure.figures ?? []).entries()) {
      if (known.has(id)) continue;
      add({
        rule: 'schema/unknown-figure',
        level: 'error',
        pointer: `/measures/${index}/figures/${at}`,
        words: {
          en: `no figure of this pack has the id “${id}”, so none is shown. Add it to “figures”, or correct the id; a part is named by its whole`,
          zh: `本内容包没有 id 为“${id}”的数据，页面上不会显示。请补入 figures 或改正 id；分项请引用其总项`,
        },
      });
    }
  }
}
