import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {spanOf, type Block} from '../text/block.js';
import {alignedLabels} from './aligned.js';
import {changeOf} from './change.js';
import {baseValueOf, movedBefore, movedIn, rateFrom} from './base.js';
import {clauseAround, clauseBefore, type Clause} from './clause.js';
import {completed} from './context/complete.js';
import {topicOf} from './context/topic.js';
import {acceptance, type FoundFigure} from './found.js';
import {asSum} from './labels/sums.js';
import {includingWords, listingAfter, noListing, type Listing} from './listing.js';
import {classOf, compared, kindListed, membersOf, pairedWith, readOne, type Read} from './one.js';
import {periodBefore, withoutPeriod} from './period.js';

/** Reads the numbers of one sentence. */
export function readSentence(block: Block, from: number, to: number, tokens: readonly NumberToken[], carried: string, topic: string): FoundFigure[] {
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
  let base = '';
  let last: FoundFigure | undefined;
  tokens.forEach((token, index) => {
    const between = text.slice(floor, token.from);
    if (/[;:]/.test(between) && !/:$/.test(text.slice(floor, floor + between.lastIndexOf(':') + 1))) sharedVerb = '';
    if (/;/.test(between)) {
      sharedVerb = '';
      base = '';
    }
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
    if (isEmpty(clause.before) && !/^[\u4e00-\u9fffA-Za-z“]{2}/.test(clause.after)) clause = widened(text, clause, floor) ?? clause;
    if (!aligned.length) aligned = [...(alignedLabels(text, tokens, index, clause.before, () => found.slice(-12).filter(({token: {unit}}) => unitClass(unit) !== 'share').map(({label}) => label)) ?? [])];
    // “分别约占25%、30%”: about is said of each.
    if (!aligned.length || /约占$/.test(clause.before)) approximation = /约占$/.test(clause.before) ? 'about' : 'exact';
    const given = aligned.shift();
    const earlier = previousClause(text, clause.from, floor, from);
    const value = given === undefined && last && unitClass(last.token.unit) === unitClass(token.unit) ? baseValueOf(clause.before, subject) : undefined;
    if (value) base = value.base;
    const read: Read = given !== undefined
      ? {label: given, verb: '', confidence: 0.85, reasons: ['aligned'], behind: 0, ...compared(changeOf(given, '') ?? {})}
      : /分别$/.test(clause.before.replace(/(?:为|达到?|是|有|下降|上升|增长)+$/, '')) && tokens[index + 1] && /^[、,和]$/.test(text.slice(token.end, tokens[index + 1]!.opening))
        ? {label: clause.before, verb: '', confidence: 0.4, reasons: ['not-aligned'], behind: 0}
        : value?.read ?? pairedWith(found[found.length - 1], token, between, clause) ?? membersOf(text, token) ?? kindListed(token, text.slice(from, token.from), readOne(token, base ? {...clause, before: withBase(base, clause.before)} : clause, sharedVerb, movedBefore(earlier) || subject, listing));
    const direction = against && read.reasons.includes('change') ? changeOf(against + read.label, '')?.direction : undefined;
    const comparison = read.comparison ?? (against && direction ? {base: against, direction} : undefined);
    const doubt = token.doubt ? ['doubt-' + token.doubt] : [];
    const timed = value ? {label: read.label} : withoutPeriod(read.label.trim());
    const before = periodBefore(text.slice(Math.max(from, token.from - 240), token.from));
    const period = value ? undefined : 'period' in timed && timed.period && !before?.endsWith(timed.period) ? timed.period : before;
    const unit = classOf(token, clause);
    const sum = unit === 'money' ? asSum : (label: string) => label;
    const whole = completed({
      label: timed.label, unit, found, last: last && last.confidence >= acceptance ? last : undefined, between,
      before: clause.before, told: text.slice(Math.max(from, token.opening - 160), token.opening), clauseBefore: earlier, carried, topic: topicAt(text, token.from, from, to, topic),
    });
    const figure: FoundFigure = {
      ...spanOf(block, firstOf(text, clause.from), Math.min(to, token.end + read.behind)),
      token: given !== undefined && token.approximation === 'exact' ? {...token, approximation} : token,
      label: sum(whole?.label ?? timed.label),
      ...(comparison ? {comparison} : {}),
      ...(period ? {period: {label: period}} : {}),
      // A label that words further off complete is for the editor to check.
      confidence: Math.min(confidenceOf(token, read), isOneOfSeveral(text, token, tokens[index + 1], read) ? 0.45 : 1, whole && !/^(?:of-last|whose)$/.test(whole.reason) ? 0.77 : 1),
      reasons: [...read.reasons, ...(whole ? [whole.reason] : []), ...doubt],
      number: spanOf(block, token.from, token.to),
      sentence,
      isPart: listing.from >= 0,
    };
    found.push(figure);
    if (unitClass(token.unit) !== 'share' && !value) last = figure;
    if (read.confidence >= acceptance && !value) {
      sharedVerb = read.verb || (clause.continues ? sharedVerb : '');
      if (unitClass(token.unit) !== 'share' || /率$/.test(read.label)) subject = whole?.label ?? timed.label;
    }
    if (unitClass(token.unit) === 'share') subject = rateFrom(clause.before) || (read.reasons.includes('change') ? movedIn(figure.label) : '') || subject;
    floor = token.end + ownNoun(text, token.end, read);
  });
  return found;
}

function confidenceOf(token: NumberToken, {confidence}: Pick<FoundFigure, 'confidence'>) {
  const spelled = token.spelled ? Math.min(confidence, 0.85) : confidence;
  if (token.doubt === 'split-decimal') return 0.3;
  return token.doubt ? Math.min(spelled, 0.55) : spelled;
}

/** “转账1万元、3万元”: each of several payments tells the story, no sum. */
const isOneOfSeveral = (text: string, token: NumberToken, next: NumberToken | undefined, {reasons}: Pick<FoundFigure, 'reasons'>) =>
  reasons.includes('paid') && next !== undefined && unitClass(next.unit) === 'money' && /^[、和]$/.test(text.slice(token.end, next.opening));

/** “扣押60部手机、4台电脑”: how much of what stands behind a number is its own noun, and no noun of the number that the list goes on with. */
const ownNoun = (text: string, end: number, {behind, reasons}: Read): number =>
  behind && reasons.includes('number-first') && /^(?:[、和及]|以及|共\d)/.test(text.slice(end + behind, end + behind + 3)) ? behind : 0;

/** Behind a semicolon something else may be told of. */
function topicAt(text: string, index: number, from: number, to: number, topic: string): string {
  const reach = Math.max(from, index - 400);
  const semicolon = text.slice(reach, index).lastIndexOf(';');
  return semicolon >= 0 ? topicOf(text.slice(reach + semicolon + 1, to)) : reach > from ? '' : topic;
}

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

/** “冒充客服类,共5起”: nothing but particles before the number. */
const isEmpty = (before: string) => /^(?:共计|总计|合计|累计|已|共|达|有|为|\s)*$/.test(before);

/** “环比3月21起,上升57%”: the base stands with the number it names. */
const withBase = (base: string, before: string) => (/^(?:上升|增长|增加|提升|提高|上涨|下降|减少|降低|下滑|回落)/.test(before) ? base + before : before);

/** The clause before the one that begins at `start`, when it is whole and no number stands in it; empty otherwise. */
function previousClause(text: string, start: number, floor: number, from: number): string {
  const earlier = clauseBefore(text, start, Math.max(floor, from));
  return earlier && (earlier[0] === from || /[,;:!?。]/.test(text[earlier[0] - 1] ?? '')) ? text.slice(...earlier) : '';
}

function widened(text: string, clause: Clause, floor: number): Clause | undefined {
  const earlier = clauseBefore(text, clause.from, floor);
  return earlier && {...clause, from: earlier[0], before: text.slice(earlier[0], earlier[1])};
}

const firstOf = (text: string, from: number) => from + /^[\s、,;:]*/.exec(text.slice(from, from + 8))![0].length;
