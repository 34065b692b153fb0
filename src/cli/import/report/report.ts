import {findPersonalData, masked, type PrivacyRule} from '../../../content/privacy/personal-data.js';
import {safe} from '../../io.js';
import type {Locale, Words} from '../../locale.js';
import {privacyDetail, privacyWords} from '../../privacy-words.js';
import {reviewKinds, type Draft, type ReviewItem} from '../draft-schema.js';
import type {Span} from '../text/span.js';
import {fieldWords, kindWords, reasonWords, reviewWords, ruleWords, strippedWords} from './words.js';

const shown = 120;
const perKind = 40;

/**
 * The draft for the eye: what was found, then what needs a decision, each with
 * its sentence, then what was set aside.
 */
export function reportOf(release: string, draft: Draft, locale: Locale): string {
  const say = (words: Words) => words[locale];
  const text = (en: string, zh: string) => (locale === 'zh' ? zh : en);
  const lineOf = lineFinder(release);
  const printable = withoutPersonalData(release, draft.draft.review);
  const lines: string[] = [];
  const {draft: notes, source} = draft;
  lines.push(draft.title || text('(no title)', '（无标题）'));
  lines.push([source.name, source.publishedAt, `${notes.release.file} (${notes.release.format}, ${notes.release.encoding})`].filter(Boolean).join(' · '), '');

  lines.push(text('Found', '提取结果'));
  const wide = Math.max(...Object.values(kindWords).map((words) => width(say(words))));
  for (const [kind, count] of Object.entries(countsOf(draft))) {
    const name = say(kindWords[kind as keyof typeof kindWords]);
    lines.push(`  ${name}${' '.repeat(wide - width(name))}  ${count}`);
  }

  const open = notes.review.length;
  lines.push('', open ? text(`Needs a decision (${open})`, `需要人工决定（${open} 项）`) : text('Nothing needs a decision.', '没有需要决定的事项。'));
  for (const kind of reviewKinds) {
    const items = notes.review.filter((item) => item.kind === kind);
    if (!items.length) continue;
    lines.push('', `  ${say(reviewWords[kind])} (${items.length})`);
    for (const together of bySentence(items.slice(0, perKind))) lines.push(...describe(together, printable, lineOf, say, text).map((line) => `    ${line}`));
    if (items.length > perKind) lines.push(text(`    … and ${items.length - perKind} more, all in the draft`, `    …… 另有 ${items.length - perKind} 项，见草稿`));
  }

  lines.push(...aside(text('Numbers set aside', '未作为数据的数字'), notes.rejected.map((number) => ({...number, quote: printable.slice(number.start, number.end)})), ruleWords, say));
  lines.push(...aside(text('Page furniture left out', '已剔除的页面元素'), [...notes.stripped, ...notes.release.removed.map(({element, words}) => ({rule: partName(element), quote: nobodysWords(words)}))], strippedWords, say));
  return lines.join('\n') + '\n';
}

/** Items that follow each other and were read in the same sentence, so that it is printed once. */
function bySentence(items: readonly ReviewItem[]): ReviewItem[][] {
  const groups: ReviewItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.sentence && last?.[0]!.sentence?.start === item.sentence.start) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The release of the same length, in which nobody can be recognised: what identifies a person must not leak through the report. */
function withoutPersonalData(release: string, review: readonly ReviewItem[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const {kind, detail, start, end} of [...review].sort((one, other) => one.start - other.start)) {
    if (kind !== 'privacy' || !detail.includes(':') || start < done) continue;
    pieces.push(release.slice(done, start), masked(release.slice(start, end)).padEnd(end - start, '*'));
    done = end;
  }
  return pieces.join('') + release.slice(done);
}

function describe(items: readonly ReviewItem[], printable: string, lineOf: (offset: number) => number, say: (words: Words) => string, text: (en: string, zh: string) => string): string[] {
  const first = items[0]!;
  if (first.kind === 'left-out') return [leftOut(first.detail, say)];
  if (first.kind === 'page-field') return [pageField(first, text)];
  if (first.kind === 'missing') return [say(fieldWords[first.detail] ?? {en: first.detail, zh: first.detail})];
  const place = text(`line ${lineOf(first.start)}`, `第 ${lineOf(first.start)} 行`);
  if (first.kind === 'privacy' || first.kind === 'minor') return [`${place}  ${safe(say(privacyWords(first.detail.split(':')[0] as PrivacyRule, first.quote)))}`];
  const named = ({detail}: ReviewItem) => `【${reasonWords[detail] ? say(reasonWords[detail]) : safe(detail)}】`;
  const said = ({start, end}: Span) => printable.slice(start, end);
  const sentence = around(said(first.sentence ?? first), said(first));
  if (items.length === 1) return [[place, first.pointer, `${named(first)} ${sentence}`].filter(Boolean).join('  ')];
  return [`${place}  ${sentence}`, ...items.map((item) => `  ${[named(item), item.pointer].filter(Boolean).join(' ')}`)];
}

/** “ArticleTitle: …”, and where it went; what the text says otherwise was believed. */
const pageField = ({pointer, detail}: ReviewItem, text: (en: string, zh: string) => string) =>
  `【${around(nobodysWords(detail), '')}】 ${pointer || text('the text says otherwise, and is kept', '与正文所载不同，以正文为准')}`;

/** What a part that was left out is called in the list of words. */
const partName = (element: string) => (`<${element}>` in strippedWords ? `<${element}>` : '<other>');

/** “img: …” with the kind of thing in the reader’s language. */
function leftOut(detail: string, say: (words: Words) => string) {
  const [, element = '', words = ''] = /^([^:]*): ([\s\S]*)$/.exec(detail) ?? [];
  return `【${say(strippedWords[partName(element)]!)}】 ${around(nobodysWords(words), '')}`;
}

/** Words that are not part of the release, in which nobody can be recognised either. */
const nobodysWords = (words: string) =>
  withoutPersonalData(words, findPersonalData(words).map(({rule, start, end}) => ({kind: rule === 'minor' ? 'minor' : 'privacy', pointer: '', detail: privacyDetail(rule, words.slice(start, end)), quote: '', start, end})));

/** The sentence on one line; of a long one the part around the quote. */
function around(sentence: string, quote: string) {
  const flat = safe(sentence).replace(/\s+/g, ' ').trim();
  if (flat.length <= shown) return flat;
  const at = Math.max(0, flat.indexOf(safe(quote).replace(/\s+/g, ' ').slice(0, 20)) - 20);
  return (at > 0 ? '…' : '') + flat.slice(at, at + shown) + (at + shown < flat.length ? '…' : '');
}

function aside(heading: string, items: readonly {rule: string; quote: string}[], names: Readonly<Record<string, Words>>, say: (words: Words) => string): string[] {
  if (!items.length) return [];
  const byRule = new Map<string, string[]>();
  for (const {rule, quote} of items) byRule.set(rule, [...(byRule.get(rule)?.slice(0, 200) ?? []), quote]);
  const counts = new Map<string, number>();
  for (const {rule} of items) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return ['', `${heading} (${items.length})`, ...[...byRule].map(([rule, quotes]) => {
    const name = names[rule] ? say(names[rule]) : rule;
    const some = quotes.slice(0, 6).map((quote) => safe(quote).replace(/\s+/g, ' ').slice(0, 24)).join(' | ');
    return `  ${name} (${counts.get(rule)}): ${some}${counts.get(rule)! > 6 ? ' …' : ''}`;
  })];
}

/** How many items of each kind a draft holds. */
export function countsOf({figures = [], cases = [], tips = [], questions = [], measures = []}: Draft): Record<keyof typeof kindWords, number> {
  const outcomes = cases.flatMap((each) => each.outcomes ?? []);
  return {
    figures: figures.length, parts: [...figures, ...outcomes].reduce((sum, {parts}) => sum + (parts?.length ?? 0), 0),
    outcomes: outcomes.length, cases: cases.length, tips: tips.length, questions: questions.length, measures: measures.length,
  };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const {index, 0: found} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + found.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** Columns a text takes in a terminal, where Chinese characters take two. */
const width = (text: string) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
