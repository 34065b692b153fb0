import {rejectionOf, isStatute} from '../numbers/rules.js';
import type {NumberToken, Tokenise} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {spanOf, type Block} from '../text/block.js';
import {quotationAt, quotedIn} from '../text/quoted.js';
import {sentencesOf} from '../text/sentences.js';
import type {Ruled} from '../text/span.js';
import {alignedLabels} from './aligned.js';
import {changeOf} from './change.js';
import {clauseAround, clauseBefore, type Clause} from './clause.js';
import {acceptance, type FoundFigure, type FoundNumbers} from './found.js';
import {labelOf, type Label} from './label.js';
import {moneyNouns} from './verbs.js';

/** Reads the numbers of one Chinese block. */
export function findFigures(block: Block, tokenise: Tokenise): FoundNumbers {
  const {text} = block;
  const quoted = quotedIn(text);
  const statutes = isStatute(text);
  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const rejected: Ruled[] = [];
  const tokens = tokenise(block);
  let next = 0;
  for (const [from, to] of sentencesOf(text)) {
    const kept: NumberToken[] = [];
    // A decision against somebody names the law and has results all the same.
    const statute = statutes && !decides.test(text.slice(from, to));
    for (; next < tokens.length && tokens[next]!.from < to; next++) {
      const token = tokens[next]!;
      const rule = rejectionOf({token, text, quoted, statute}) ?? spelledRule(token);
      if (rule) rejected.push({...spanOf(block, token.from, token.end), rule});
      else kept.push(token);
    }
    for (const found of readSentence(block, from, to, kept)) {
      const rule = found.token.unit === '' && found.confidence < 0.8 && !countsBare(text, found.token) ? 'no-unit' : found.token.spelled && found.confidence < 0.8 ? 'spelled-out' : undefined;
      if (rule) {
        rejected.push({...spanOf(block, found.token.from, found.token.end), rule});
        continue;
      }
      const spoken = quotationAt(quoted, found.token.from) ? {...found, confidence: Math.min(found.confidence, 0.6), reasons: [...found.reasons, 'quoted-speech']} : found;
      (spoken.confidence >= acceptance && (spoken.token.unit || countsBare(text, spoken.token) || countsMoney(spoken)) ? figures : uncertain).push(spoken);
    }
  }
  return {figures, uncertain, rejected};
}

/** What was decided in one case, beside the articles it was decided by. */
const decides = /当事人|责令|涉案金额|罚没|获利/;

/** 350万群众 counts people without a unit between. */
const countsPeople = (text: string, {display, end}: NumberToken) =>
  /[万亿]/.test(display) && /^(?:群众|民众|网民|市民|用户|人口|居民|村民|学生|老人|师生|职工|旅客|家庭)/.test(text.slice(end, end + 4));

/** 采集60万学员的个人信息 counts information without a unit between. */
const countsInformation = (text: string, {display, end}: NumberToken) =>
  /[万亿]/.test(display) && /^[^,。;:、\d]{0,12}?(?:信息|数据)(?=[,。;并]|$)/.test(text.slice(end, end + 20));

const countsBare = (text: string, token: NumberToken) => countsPeople(text, token) || countsInformation(text, token);

/** 冻结资金8亿 leaves 元 out. */
const countsMoney = ({token: {display}, label}: FoundFigure) => /[万亿]/.test(display) && moneyNouns.test(label);

/** 一起案件 and 一名 tell a story; from two on a spelled number of people can be a result. */
function spelledRule({spelled, value, unit}: NumberToken): string | undefined {
  if (!spelled) return undefined;
  return value < 2 || !/^(?:人|名|元|起|部|台|个|处|家|张)$/.test(unit) ? 'spelled-out' : undefined;
}

function readSentence(block: Block, from: number, to: number, tokens: readonly NumberToken[]): FoundFigure[] {
  const {text} = block;
  const found: FoundFigure[] = [];
  const sentence = spanOf(block, from, to);
  let floor = from;
  let sharedVerb = '';
  let subject = '';
  let partsFrom = -1;
  let aligned: string[] = [];
  tokens.forEach((token, index) => {
    const between = text.slice(floor, token.from);
    if (/[;:]/.test(between) && !/:$/.test(text.slice(floor, floor + between.lastIndexOf(':') + 1))) sharedVerb = '';
    if (/;/.test(between)) sharedVerb = '';
    const parts = partsMark(between, floor, partsFrom);
    // 其中 begins anew: what it lists was not all caught or seized again.
    if (parts !== partsFrom) sharedVerb = '';
    partsFrom = parts;
    let clause = clauseAround(text, token.opening, token.end, floor, index > 0 && floor > from);
    if (!clause.before.trim() && !/^[\u4e00-\u9fff]{2}/.test(clause.after)) clause = widened(text, clause, floor) ?? clause;
    if (!aligned.length) aligned = [...(alignedLabels(text, tokens, index, clause.before, () => found.slice(-12).filter(({token: {unit}}) => unitClass(unit) !== 'share').map(({label}) => label)) ?? [])];
    const given = aligned.shift();
    const read = given !== undefined
      ? {label: given, verb: '', confidence: 0.85, reasons: ['aligned'], behind: 0, ...compared(changeOf(given, '') ?? {})}
      : /分别$/.test(clause.before.replace(/(?:为|达到?|是|有|下降|上升|增长)+$/, '')) && tokens[index + 1] && /^[、,和]$/.test(text.slice(token.end, tokens[index + 1]!.opening))
        ? {label: clause.before, verb: '', confidence: 0.4, reasons: ['not-aligned'], behind: 0}
        : membersOf(text, token) ?? readOne(token, clause, sharedVerb, subject, partsFrom >= 0);
    const comparison = 'comparison' in read ? read.comparison : undefined;
    const doubt = token.doubt ? ['doubt-' + token.doubt] : [];
    found.push({
      ...spanOf(block, firstOf(text, clause.from), Math.min(to, token.end + read.behind)),
      token,
      label: read.label.trim(),
      ...(comparison ? {comparison} : {}),
      confidence: confidenceOf(token, read),
      reasons: [...read.reasons, ...doubt],
      number: spanOf(block, token.from, token.to),
      sentence,
      isPart: partsFrom >= 0,
    });
    if (read.confidence >= acceptance) {
      sharedVerb = read.verb || (clause.continues ? sharedVerb : '');
      if (unitClass(token.unit) !== 'share' || /率$/.test(read.label)) subject = read.label;
    }
    floor = token.end;
  });
  return found;
}

function confidenceOf(token: NumberToken, {confidence}: Pick<Label, 'confidence'>) {
  const spelled = token.spelled ? Math.min(confidence, 0.85) : confidence;
  if (token.doubt === 'split-decimal') return 0.3;
  return token.doubt ? Math.min(spelled, 0.55) : spelled;
}

function readOne(token: NumberToken, clause: Clause, sharedVerb: string, subject: string, isPart: boolean): Label & Pick<FoundFigure, 'comparison'> {
  if (unitClass(token.unit) !== 'share') {
    const read = labelOfMany(token, labelOf(clause, unitClass(token.unit) === 'money', sharedVerb, isPart));
    // “比上年增长300起” is a change, though counted in cases.
    const change = /(?:同比|环比|比[^,]{2,8})(?:增|减|上|下|多|少)[^,]{0,4}$/.test(clause.before) ? changeOf(clause.before, subject) : undefined;
    return change ? {...read, label: change.label, verb: '', ...compared(change)} : read;
  }
  const change = changeOf(clause.before, subject);
  if (!change) return {label: clause.before.slice(-20), verb: '', confidence: 0.4, reasons: ['share-of-what'], behind: 0};
  return {label: change.label, verb: '', confidence: change.direction ? 0.9 : 0.75, reasons: ['change'], behind: 0, ...compared(change)};
}

/** “3名“组长”、“接线员”为骨干成员,另有8名“帮手””: who belongs to a gang, told without a verb of the police. */
function membersOf(text: string, {unit, opening, end}: NumberToken): (Label & Pick<FoundFigure, 'comparison'>) | undefined {
  if (!/^[名人]$/.test(unit)) return undefined;
  const after = text.slice(end, end + 40);
  const role = /^([^,。;:\d]{0,24}?)为((?:骨干|核心|主要)(?:成员|分子|人员)?|成员)(?=[,。;])/.exec(after);
  if (role) return {label: role[1]! + role[2]!, verb: '', confidence: 0.7, reasons: ['member-of-gang'], behind: role[0].length};
  const more = /(?:另|还)有$/.test(text.slice(Math.max(0, opening - 2), opening)) ? /^“[^”]{2,12}”/.exec(after)?.[0] : undefined;
  return more ? {label: more, verb: '', confidence: 0.7, reasons: ['member-of-gang'], behind: more.length} : undefined;
}

/** “5500余名警力”: hundreds of those we count are a figure without a verb too, for the editor to check. */
function labelOfMany({value, spelled}: NumberToken, read: Label): Label {
  const counted = read.reasons.includes('number-first') && read.reasons.includes('no-verb') && read.confidence >= 0.45;
  return counted && !spelled && value >= 100 ? {...read, confidence: Math.max(read.confidence, 0.55)} : read;
}

const compared = ({base, direction}: {base?: string; direction?: 'rise' | 'fall'}): Pick<FoundFigure, 'comparison'> =>
  base ? {comparison: {base, ...(direction ? {direction} : {})}} : {};

/** Where 其中 began to list parts; -1 outside. “对其中…” begins nothing, and “;” ends the list. */
function partsMark(between: string, floor: number, current: number): number {
  let mark = current;
  const pattern = /(对|在|从|将|把)?其中|;|同时|此外|另外/g;
  for (const found of between.matchAll(pattern)) {
    if (found[0] === '其中') mark = floor + found.index;
    else if (!found[1]) mark = -1;
  }
  return mark;
}

function widened(text: string, clause: Clause, floor: number): Clause | undefined {
  const earlier = clauseBefore(text, clause.from, floor);
  return earlier && {...clause, from: earlier[0], before: text.slice(earlier[0], earlier[1])};
}

const firstOf = (text: string, from: number) => from + /^[\s、,;:]*/.exec(text.slice(from, from + 8))![0].length;
