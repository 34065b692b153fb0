import {rejectionOf, isStatute} from '../numbers/rules.js';
import type {NumberToken, Tokenise} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {spanOf, type Block} from '../text/block.js';
import {quotationAt, quotedIn} from '../text/quoted.js';
import {sentencesOf} from '../text/sentences.js';
import type {Ruled} from '../text/span.js';
import {alignedLabels} from './aligned.js';
import {changeOf} from './change.js';
import {completed, topicOf} from './context.js';
import {clauseAround, clauseBefore, type Clause} from './clause.js';
import {acceptance, type FoundFigure, type FoundNumbers} from './found.js';
import type {Label} from './labels/label.js';
import {labelOf} from './labels/read.js';
import {includingWords, listingAfter, noListing, type Listing} from './listing.js';
import {withoutTrailing} from './phrase.js';
import {countedNouns, moneyNouns} from './verbs.js';

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
  let carried = '';
  let topic = '';
  for (const [from, to] of sentencesOf(text)) {
    const kept: NumberToken[] = [];
    // A decision against somebody names the law and has results all the same.
    const statute = statutes && !decides.test(text.slice(from, to));
    for (; next < tokens.length && tokens[next]!.from < to; next++) {
      const token = tokens[next]!;
      const rule = rejectionOf({token, text, quoted, statute}) ?? spelledRule(token, text);
      if (rule) rejected.push({...spanOf(block, token.from, token.end), rule});
      else kept.push(token);
    }
    topic = topicOf(text.slice(from, to)) || topic;
    const read = readSentence(block, from, to, kept, /^(?:其中|在这)/.test(text.slice(from, from + 2)) ? carried : '', topic);
    const [first] = read.filter(({confidence, token}) => confidence >= acceptance && unitClass(token.unit) !== 'share');
    // What a sentence without figures is about, the next one counts; further on it may be something else.
    topic = kept.length ? '' : topicOf(text.slice(from, to));
    if (first && !first.isPart) carried = first.label.replace(/(?:达到|达|共)$/, '');
    for (const found of read) {
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
const decides = /当事人|责令|给予[^,。;]{0,24}(?:处罚|警告|罚款)|涉案金额|罚没|获利/;

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
function spelledRule({spelled, value, unit, opening}: NumberToken, text: string): string | undefined {
  if (!spelled) return undefined;
  // 两个 is a result only behind a verb of the police: 捣毁窝点两个.
  if (/^[个起]$/.test(unit) && !/(?:打掉|捣毁|端掉|摧毁|铲除|查获|破获|查处|斩断|侦破|侦办|立案|通报|破)[^,。]{0,12}$/.test(text.slice(Math.max(0, opening - 20), opening))) return 'spelled-out';
  return value < 2 || !/^(?:人|名|元|起|部|台|个|处|家|张)$/.test(unit) ? 'spelled-out' : undefined;
}

function readSentence(block: Block, from: number, to: number, tokens: readonly NumberToken[], carried: string, topic: string): FoundFigure[] {
  const {text} = block;
  const found: FoundFigure[] = [];
  const sentence = spanOf(block, from, to);
  // “与上年同期相比,立案下降3%,损失下降6%”: the base is said once.
  const against = /^((?:与|同|较)[^,。]{2,12}相比),/.exec(text.slice(from, from + 24))?.[1];
  let floor = from;
  let sharedVerb = '';
  let subject = '';
  let listing = noListing;
  let verbOutside = '';
  let aligned: string[] = [];
  let approximation: NumberToken['approximation'] = 'exact';
  tokens.forEach((token, index) => {
    const between = text.slice(floor, token.from);
    if (/[;:]/.test(between) && !/:$/.test(text.slice(floor, floor + between.lastIndexOf(':') + 1))) sharedVerb = '';
    if (/;/.test(between)) sharedVerb = '';
    const next = partOfLast(listingAfter(text, from, floor, token.from, listing), listing, token, found[found.length - 1]);
    if (next !== listing) {
      // 其中 begins anew: what it lists was not all caught or seized again. Behind its bracket the sentence goes on.
      if (listing.from < 0) verbOutside = sharedVerb;
      sharedVerb = next.from < 0 && (listing.bracketed || listing.includes) ? verbOutside : '';
    }
    listing = next;
    const counted = index > 0 && floor > from;
    // “网络购物诈骗(25宗)”: the noun stands before the bracket.
    const bracket = text[token.opening - 1] === '(' && text[token.end] === ')' && token.opening - 1 > floor ? token.opening - 1 : undefined;
    let clause = clauseAround(text, bracket ?? token.opening, token.end, floor, counted);
    clause = withoutIncluding(text, clause);
    if (!clause.before.trim() && !/^[\u4e00-\u9fff]{2}/.test(clause.after)) clause = widened(text, clause, floor) ?? clause;
    if (!aligned.length) aligned = [...(alignedLabels(text, tokens, index, clause.before, () => found.slice(-12).filter(({token: {unit}}) => unitClass(unit) !== 'share').map(({label}) => label)) ?? [])];
    // “分别约占25%、30%”: about is said of each.
    if (!aligned.length || /约占$/.test(clause.before)) approximation = /约占$/.test(clause.before) ? 'about' : 'exact';
    const given = aligned.shift();
    const read = given !== undefined
      ? {label: given, verb: '', confidence: 0.85, reasons: ['aligned'], behind: 0, ...compared(changeOf(given, '') ?? {})}
      : /分别$/.test(clause.before.replace(/(?:为|达到?|是|有|下降|上升|增长)+$/, '')) && tokens[index + 1] && /^[、,和]$/.test(text.slice(token.end, tokens[index + 1]!.opening))
        ? {label: clause.before, verb: '', confidence: 0.4, reasons: ['not-aligned'], behind: 0}
        : pairedWith(found[found.length - 1], token, between, clause) ?? membersOf(text, token) ?? kindListed(token, text.slice(from, token.from), readOne(token, clause, sharedVerb, subject, listing));
    const moved = against && read.reasons.includes('change') ? changeOf(against + read.label, '')?.direction : undefined;
    const comparison = ('comparison' in read ? read.comparison : undefined) ?? (against && moved ? {base: against, direction: moved} : undefined);
    const doubt = token.doubt ? ['doubt-' + token.doubt] : [];
    const label = read.label.trim();
    const whole = completed(label, token.unit, {found, between, carried, topic: topicAt(text, token.from, from, to, topic)});
    found.push({
      ...spanOf(block, firstOf(text, clause.from), Math.min(to, token.end + read.behind)),
      token: given !== undefined && token.approximation === 'exact' ? {...token, approximation} : token,
      label: whole?.label ?? label,
      ...(comparison ? {comparison} : {}),
      // A label that words further off complete is for the editor to check.
      confidence: Math.min(confidenceOf(token, read), whole && whole.reason !== 'of-last' ? 0.77 : 1),
      reasons: [...read.reasons, ...(whole ? [whole.reason] : []), ...doubt],
      number: spanOf(block, token.from, token.to),
      sentence,
      isPart: listing.from >= 0,
    });
    if (read.confidence >= acceptance) {
      sharedVerb = read.verb || (clause.continues ? sharedVerb : '');
      if (unitClass(token.unit) !== 'share' || /率$/.test(read.label)) subject = whole?.label ?? read.label;
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

function readOne(token: NumberToken, clause: Clause, sharedVerb: string, subject: string, {from, includes}: Listing): Label & Pick<FoundFigure, 'comparison'> {
  if (unitClass(token.unit) !== 'share') {
    const isPart = from >= 0;
    const named = includes && isPart ? withoutTrailing(clause.before).trim() : '';
    if (named.length > 1) return {label: named, verb: '', confidence: 0.85, reasons: ['part'], behind: 0};
    const read = labelOfMany(token, labelOf(clause, unitClass(token.unit), sharedVerb, isPart), isPart);
    // “比上年增长300起” is a change, though counted in cases.
    const change = /(?:同比|环比|比[^,]{2,8})(?:增|减|上|下|多|少)[^,]{0,4}$/.test(clause.before) ? changeOf(clause.before, subject) : undefined;
    return change ? {...read, label: change.label, verb: '', ...compared(change)} : read;
  }
  const change = changeOf(clause.before, subject);
  // “其中60%的案件与刷单有关”
  if (!change && /^的[^,。;]{3,28}$/.test(clause.after) && /(?:其中|有|近|约|超|^)$/.test(clause.before)) return {label: clause.after.slice(1), verb: '', confidence: 0.6, reasons: ['share-of'], behind: clause.after.length};
  if (!change) return {label: clause.before.slice(-20), verb: '', confidence: 0.4, reasons: ['share-of-what'], behind: 0};
  return {label: change.label, verb: '', confidence: change.direction ? 0.9 : 0.75, reasons: ['change'], behind: 0, ...compared(change)};
}

/** Behind a semicolon something else may be told of. */
function topicAt(text: string, index: number, from: number, to: number, topic: string): string {
  const reach = Math.max(from, index - 400);
  const semicolon = text.slice(reach, index).lastIndexOf(';');
  return semicolon >= 0 ? topicOf(text.slice(reach + semicolon + 1, to)) : reach > from ? '' : topic;
}

/** “起诉诈骗罪37件90人”, “打掉团伙4个20人”, “立案20件、涉35人”: the second number is of what the first counted. */
function pairedWith(before: FoundFigure | undefined, {unit}: NumberToken, between: string, clause: Clause): (Label & Pick<FoundFigure, 'comparison'>) | undefined {
  if (!before || before.confidence < acceptance) return undefined;
  const [first, second] = [unitClass(before.token.unit), unitClass(unit)];
  if (/^(?:money|share)$/.test(first) || /^(?:money|share)$/.test(second) || first === second || !unit) return undefined;
  if (/^[、,(]?共?涉及?(?:约|近|超)?$/.test(between)) {
    const noun = countedNouns.test(clause.after) && clause.after.length <= 8 ? clause.after : '';
    return {label: `${before.label.replace(/涉及.*$/, '')}涉及${noun}`, verb: '', confidence: 0.8, reasons: ['paired'], behind: noun.length};
  }
  const bare = first === 'cases' ? /^[/(]?$/.test(between) || (/^[、,]$/.test(between) && !clause.after) : /^[/(]?$/.test(between) && !clause.after;
  if (!bare || second !== 'people') return undefined;
  return {label: before.label, verb: '', confidence: 0.85, reasons: ['paired'], behind: 0};
}

/** “排名前三位的警情分别是:网上购物28起、冒充客服14起”: kinds of cases need no word 案件 behind a colon that announces them. */
function kindListed(token: NumberToken, before: string, read: Label & Pick<FoundFigure, 'comparison'>): Label & Pick<FoundFigure, 'comparison'> {
  const listed = unitClass(token.unit) === 'cases' && read.reasons.includes('no-verb') && !read.reasons.includes('number-first') && /(?:警情|案件|诈骗|类型|高发|发案|地区|区域)[^,。;:]{0,16}(?::|发案地为|地区为|类型为|分别[是为])|发案地[为是有]/.test(before.slice(-120));
  return listed ? {...read, label: read.label.replace(/^.*(?:发案地|地区|类型|分别)[为是有](?=.{2})/, ''), confidence: Math.max(read.confidence, 0.7), reasons: ['kind-of-case']} : read;
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

/** “5500余名警力”, “其中5起未成年人案件”: hundreds of those we count, and parts, are a figure without a verb too, for the editor to check. */
function labelOfMany({value, spelled}: NumberToken, read: Label, isPart: boolean): Label {
  const counted = read.reasons.includes('number-first') && read.reasons.includes('no-verb') && read.confidence >= 0.45;
  return counted && !spelled && (value >= 100 || isPart) ? {...read, confidence: Math.max(read.confidence, 0.55)} : read;
}

const compared = ({base, direction}: {base?: string; direction?: 'rise' | 'fall'}): Pick<FoundFigure, 'comparison'> =>
  base ? {comparison: {base, ...(direction ? {direction} : {})}} : {};

/** What is included is a part only of the number right before it, which counts more of the same. */
function partOfLast(next: Listing, current: Listing, {unit, value}: NumberToken, before: FoundFigure | undefined): Listing {
  if (next === current || !next.includes) return next;
  return before && before.confidence >= acceptance && unitClass(before.token.unit) === unitClass(unit) && before.token.value >= value ? next : current;
}

/** “含上年未结35起” counts 上年未结. */
function withoutIncluding(text: string, clause: Clause): Clause {
  const {length} = /[,、(]/.test(text[clause.from - 1] ?? '') ? (includingWords.exec(clause.before)?.[0] ?? '') : '';
  return length ? {...clause, from: clause.from + length, before: clause.before.slice(length)} : clause;
}

function widened(text: string, clause: Clause, floor: number): Clause | undefined {
  const earlier = clauseBefore(text, clause.from, floor);
  return earlier && {...clause, from: earlier[0], before: text.slice(earlier[0], earlier[1])};
}

const firstOf = (text: string, from: number) => from + /^[\s、,;:]*/.exec(text.slice(from, from + 8))![0].length;
