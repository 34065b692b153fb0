import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {spanOf, type Block} from '../text/block.js';
import type {Span} from '../text/span.js';
import {alignedLabels} from './aligned.js';
import {baseValueOf, measuredBefore, movedBefore, movedIn, rateFrom, timeless} from './base.js';
import {certaintyOf} from './certainty.js';
import {changeOf} from './change.js';
import type {Clause} from './clause.js';
import {completed} from './context/complete.js';
import {rankedIn} from './context/leading.js';
import type {Completed} from './context/surrounding.js';
import {topicOf} from './context/topic.js';
import {acceptance, type FoundFigure} from './found.js';
import {asSum} from './labels/sums.js';
import {listingAfter, noListing, type Listing} from './listing.js';
import {clauseOf, firstWord, previousClause} from './number-clause.js';
import {classOf, compared, kindListed, membersOf, pairedWith, readOne, type Read} from './one.js';
import {newLevelOf} from './new-levels.js';
import {periodBefore, withoutPeriod} from './period.js';
import {rankOf, rateOf} from './rates.js';
import {withoutReceivers} from './receivers.js';
import {sumOfLast} from './sums-told.js';
import {toldApart} from './told-apart.js';
import {countedNouns} from './verbs.js';

/** A sentence of a block, with what the text around it says of its numbers. */
export interface Sentence {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly NumberToken[];
  /** What the sentence before counted first, for a sentence that begins with 其中. */
  readonly carried: string;
  /** What the sentence or its paragraph says it is about. */
  readonly topic: string;
}

/** Reads the numbers of one sentence. */
export function readSentence(sentence: Sentence): readonly FoundFigure[] {
  const reader = new SentenceReader(sentence);
  return sentence.tokens.map((_, index) => reader.read(index));
}

/** A number at its place, before anything is known of it. */
interface Place {
  readonly index: number;
  readonly token: NumberToken;
  /** The words between the number before it and itself. */
  readonly between: string;
  readonly clause: Clause;
  /** The clause before its own, when that has no number; empty otherwise. */
  readonly clauseBefore: string;
}

/** What was read of a number in its place. */
interface Reading {
  readonly read: Read;
  /** Whether 分别 gave it its label. */
  readonly isAligned: boolean;
  /** Whether it is what the number before is compared with: “环比3月21起”. */
  readonly isBase: boolean;
}

/** What the label says, and what stands beside it instead. */
interface Said {
  readonly label: string;
  readonly period: string | undefined;
  readonly completion: Completed | undefined;
}

/** Reads numbers from left to right, since each leaves something to those behind it. */
class SentenceReader {
  readonly #given: Sentence;
  readonly #text: string;
  readonly #span: Span;
  readonly #found: FoundFigure[] = [];
  /** “与上年同期相比,立案下降3%,损失下降6%”: the base is said once. */
  readonly #against: string | undefined;
  /** Index behind the number before, with its noun when that stands behind it. */
  #floor: number;
  #sharedVerb = '';
  /** The verb of the sentence around a list of parts. */
  #verbOutside = '';
  #listing: Listing = noListing;
  /** What was counted last, for a change that says only “同比上升”. */
  #subject = '';
  /** The same, where it is not sure that it was counted. */
  #unsure = '';
  /** The share that stood last, for a change in points. */
  #share = '';
  /** What a change is compared with when the number of that time stands before it. */
  #base = '';
  /** Labels that 分别 has yet to give. */
  #aligned: string[] = [];
  #alignedApproximation: NumberToken['approximation'] = 'exact';
  /** The figure before, leaving shares out. */
  #last: FoundFigure | undefined;

  constructor(given: Sentence) {
    this.#given = given;
    this.#text = given.block.text;
    this.#span = spanOf(given.block, given.from, given.to);
    this.#floor = given.from;
    this.#against = /^((?:与|同|较)[^,。]{2,12}相比),/.exec(this.#text.slice(given.from, given.from + 24))?.[1];
  }

  /** Reads the number at `index`, when all before it are read. */
  read(index: number): FoundFigure {
    this.#closeAtSemicolon(index);
    this.#followParts(index);
    const place = this.#placeOf(index);
    const reading = this.#readingOf(place);
    const said = this.#saidOf(place, reading);
    const figure = this.#figureOf(place, reading, said);
    this.#leave(place, reading, said, figure);
    return figure;
  }

  #between(index: number): string {
    return this.#text.slice(this.#floor, this.#given.tokens[index]!.from);
  }

  /** What a list shares ends with it. */
  #closeAtSemicolon(index: number) {
    if (!this.#between(index).includes(';')) return;
    this.#sharedVerb = '';
    this.#base = '';
    this.#share = '';
  }

  /** 其中 begins anew: what it lists was not all caught or seized again. Behind its bracket the sentence goes on. */
  #followParts(index: number) {
    const token = this.#given.tokens[index]!;
    const next = partOfLast(listingAfter(this.#text, this.#given.from, this.#floor, token.from, this.#listing), this.#listing, token, this.#found[this.#found.length - 1]);
    if (next !== this.#listing) {
      if (this.#listing.from < 0) this.#verbOutside = this.#sharedVerb;
      this.#sharedVerb = next.from < 0 && (this.#listing.bracketed || this.#listing.includes) ? this.#verbOutside : '';
    }
    this.#listing = next;
  }

  #placeOf(index: number): Place {
    const {from, tokens} = this.#given;
    const token = tokens[index]!;
    const clause = withoutReceivers(this.#text, tokens[index - 1], this.#floor, clauseOf(this.#text, token, this.#floor, index > 0 && this.#floor > from));
    return {index, token, between: this.#between(index), clause, clauseBefore: previousClause(this.#text, clause.from, this.#floor, from)};
  }

  #readingOf(place: Place): Reading {
    const aligned = this.#alignedAt(place);
    if (aligned !== undefined) return {read: {label: aligned, verb: '', confidence: 0.85, reasons: ['aligned'], behind: 0, ...compared(changeOf(aligned, '') ?? {})}, isAligned: true, isBase: false};
    if (this.#isUnaligned(place)) return {read: {label: place.clause.before, verb: '', confidence: 0.4, reasons: ['not-aligned'], behind: 0}, isAligned: false, isBase: false};
    const level = newLevelOf(this.#text, this.#given.from, place.token);
    if (level) return {read: level, isAligned: false, isBase: level.reasons.includes('former-level')};
    const value = this.#baseValueAt(place);
    return {read: value ?? this.#ownReadingOf(place), isAligned: false, isBase: value !== undefined};
  }

  /** The label that 分别 gives the number. */
  #alignedAt({index, clause}: Place): string | undefined {
    if (!this.#aligned.length) this.#aligned = [...(alignedLabels(this.#text, this.#given.tokens, index, clause.before, () => this.#countedLast()) ?? [])];
    // “分别约占25%、30%”: about is said of each.
    const about = /约占$/.test(clause.before);
    if (!this.#aligned.length || about) this.#alignedApproximation = about ? 'about' : 'exact';
    return this.#aligned.shift();
  }

  #countedLast(): string[] {
    return this.#found.slice(-12).filter(({token: {unit}}) => unitClass(unit) !== 'share').map(({label}) => label);
  }

  /** The number that what was counted last is compared with; its base is that of the changes behind it. */
  #baseValueAt({token, clause}: Place): Read | undefined {
    const value = this.#last && unitClass(this.#last.token.unit) === unitClass(token.unit) ? baseValueOf(clause.before, this.#subject) : undefined;
    if (value) this.#base = value.base;
    return value?.read;
  }

  /** 分别 stands before a list whose nouns do not pair off with its numbers. */
  #isUnaligned({index, token, clause}: Place): boolean {
    const next = this.#given.tokens[index + 1];
    return next !== undefined && /分别$/.test(clause.before.replace(/(?:为|达到?|是|有|下降|上升|增长)+$/, '')) && /^[、,和]$/.test(this.#text.slice(token.end, next.opening));
  }

  #ownReadingOf({token, between, clause, clauseBefore}: Place): Read {
    const before = this.#found[this.#found.length - 1];
    const {from} = this.#given;
    const paired = pairedWith(before, token, between, clause) ?? sumOfLast(before, token, this.#text.slice(this.#floor, token.from)) ?? toldApart(before, token, between, clause) ??
      rateOf(this.#text, from, token) ?? rankOf(this.#text, from, token, this.#subject) ?? membersOf(this.#text, token);
    if (paired) return paired;
    const told = this.#base ? {...clause, before: withBase(this.#base, clause.before)} : clause;
    const ranked = rankedAt(token, clause, clauseBefore);
    if (ranked) return ranked;
    const read = kindListed(token, this.#text.slice(this.#given.from, token.from), readOne(token, told, this.#sharedVerb, this.#movedAt(token, clauseBefore), this.#listing));
    const isUnsure = this.#unsure !== '' && read.reasons.includes('change') && read.label.startsWith(this.#unsure);
    return isUnsure ? {...read, confidence: Math.min(read.confidence, 0.7)} : read;
  }

  /** What a change is of that does not say so. */
  #movedAt({unit}: NumberToken, clauseBefore: string): string {
    return movedBefore(clauseBefore) || measuredBefore(clauseBefore) || (/百分点/.test(unit) && this.#share) || this.#subject;
  }

  #saidOf(place: Place, {read, isBase}: Reading): Said {
    const timed = isBase ? {label: read.label} : withoutPeriod(read.label.trim().replace(/(?<=损失|获利)[却则也仍]$/, ''));
    const completion = this.#completionOf(place, timed.label);
    return {label: completion?.label ?? timed.label, period: isBase ? undefined : this.#periodAt(place, timed.period), completion};
  }

  /** The time that the label began with, or the one that the sentence names before the number. */
  #periodAt({token}: Place, inLabel: string | undefined): string | undefined {
    const before = periodBefore(this.#text.slice(Math.max(this.#given.from, token.from - 240), token.from));
    return inLabel && !before?.endsWith(inLabel) ? inLabel : before;
  }

  #completionOf({token, between, clause, clauseBefore}: Place, label: string): Completed | undefined {
    const {from, to, carried, topic} = this.#given;
    const last = this.#last;
    return completed({
      label, unit: classOf(token, clause), found: this.#found, last: last && last.confidence >= acceptance ? last : undefined, unsure: last && isName.test(last.label) ? last : undefined, between,
      before: clause.before, told: this.#text.slice(Math.max(from, token.opening - 160), token.opening), clauseBefore, carried, topic: topicAt(this.#text, token.from, from, to, topic),
    });
  }

  #figureOf({index, token, clause}: Place, {read, isAligned}: Reading, {label, period, completion}: Said): FoundFigure {
    const {block, to, tokens} = this.#given;
    const comparison = this.#comparisonOf(read);
    return {
      ...spanOf(block, firstWord(this.#text, clause.from), Math.min(to, token.end + read.behind)),
      token: isAligned && token.approximation === 'exact' ? {...token, approximation: this.#alignedApproximation} : token,
      label: classOf(token, clause) === 'money' ? asSum(label) : label,
      ...(comparison ? {comparison} : {}),
      ...(period ? {period: {label: period}} : {}),
      confidence: certaintyOf(this.#text, token, tokens[index + 1], read, completion),
      reasons: [...read.reasons, ...(completion ? [completion.reason] : []), ...(token.doubt ? ['doubt-' + token.doubt] : [])],
      number: spanOf(block, token.from, token.to),
      sentence: this.#span,
      // “其中…20户,较年初增加5户”: what came to a part is no part of its own.
      isPart: this.#listing.from >= 0 && !(read.reasons.includes('change') && unitClass(token.unit) !== 'share'),
    };
  }

  #comparisonOf(read: Read): FoundFigure['comparison'] {
    if (read.comparison || !this.#against || !read.reasons.includes('change')) return read.comparison;
    const direction = changeOf(this.#against + read.label, '')?.direction;
    return direction && {base: this.#against, direction};
  }

  /** Keeps what the number leaves to those behind it. */
  #leave({index, token, clause, between}: Place, {read, isBase}: Reading, {label}: Said, figure: FoundFigure) {
    const isShare = unitClass(token.unit) === 'share';
    const isChange = read.reasons.includes('change');
    this.#found.push(figure);
    if (!isShare && !isBase) this.#last = figure;
    if (read.confidence >= acceptance && !isBase) {
      this.#sharedVerb = read.verb || (clause.continues ? this.#sharedVerb : '');
      if (isChange && !isShare) this.#subject = movedIn(figure.label) || this.#subject;
      else if (!isShare || /率$/.test(read.label)) this.#subject = label;
      // “环比减少8起,下降10%”: both are against the same.
      if (isChange && !isShare && figure.comparison) this.#base = figure.comparison.base;
    } else if (!isShare && !isBase && (index === 0 || /^[,;]/.test(between))) {
      this.#subject = namesPlainly.test(timeless(label)) ? timeless(label) : '';
      this.#unsure = this.#subject;
    }
    if (isShare && !figure.comparison) this.#share = rateFrom(clause.before) || (/^占|^.{0,2}$/.test(figure.label) ? '' : figure.label);
    if (isShare) this.#subject = rateFrom(clause.before) || (read.reasons.includes('change') ? movedIn(figure.label) : '') || this.#subject;
    this.#floor = token.end + ownNoun(this.#text, token.end, read);
  }
}

/** Words that can name what was counted. */
const isName = /^(?![到至已在从由为将把被占])[\u4e00-\u9fff\d、“”]{2,20}$/;

const share = /^(?:占比?|约|近|达到?|为|是|高达|超过?|逾)+((?:总|全)[^,]{1,12}?)?的?$/;

/** “资费争议最多,占41%;其次是服务,占28%”, “城东镇发案最多,28起”: what the clause before ranks is what has the number. */
function rankedAt({unit}: NumberToken, {before}: Clause, clauseBefore: string): Read | undefined {
  if (unitClass(unit) === 'share') {
    const told = /^(?:占|为|是|达|约)/.test(before) ? share.exec(before) : null;
    const noun = told ? rankedIn(clauseBefore) : rankedIn(before);
    return noun && !/百分点/.test(unit) ? {label: noun + (told?.[1] ? `占${told[1]}` : '占比'), verb: '', confidence: 0.75, reasons: ['change', 'ranked'], behind: 0} : undefined;
  }
  const noun = /^(?:cases|people)$/.test(unitClass(unit)) || unit === '笔' ? rankedIn(before.replace(/(?:共计|共有|共|有|达)$/, '')) : '';
  return noun ? {label: noun, verb: '', confidence: unitClass(unit) === 'cases' && (countedNouns.test(noun) || /[类罪案]$/.test(noun)) ? 0.85 : 0.75, reasons: ['counted-noun', 'ranked'], behind: 0} : undefined;
}

/** Words that can be what a change is of, though nothing more is known of them. */
const namesPlainly = /^(?![到至已在从由为将把被])(?!.*(?:[的了至到为]$|最|突出|居[多首]))[\u4e00-\u9fff\d、“”]{2,20}$/;

/** “扣押60部手机、4台电脑”: how much of what stands behind a number is its own noun, and no noun of the number that the list goes on with. */
const ownNoun = (text: string, end: number, {behind, confidence, reasons}: Read): number =>
  behind && confidence >= acceptance && reasons.includes('number-first') && (reasons.includes('told-apart') || /^(?:[、和及]|以及|共\d)/.test(text.slice(end + behind, end + behind + 3))) ? behind : 0;

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

/** “环比3月21起,上升57%”: the base stands with the number it names. */
const withBase = (base: string, before: string) => (/^(?:[升降增涨]幅|上升|增长|增加|提升|提高|上涨|下降|减少|降低|下滑|回落)/.test(before) ? base + before : before);
