import {findPersonalData} from '../../content/privacy/personal-data.js';
import {privacyDetail} from '../privacy-words.js';
import type {Assembled} from './assemble.js';
import type {ReviewItem, ReviewKind} from './draft-schema.js';
import type {FoundFigure} from './figures/found.js';
import type {Reading} from './reading-of.js';
import type {Origin} from './sections/page-fields.js';
import {blocksOf} from './text/blocks.js';
import {fold} from './text/fold.js';
import type {Span} from './text/span.js';

/** What reading the file left out of the text. */
type Removed = readonly {readonly element: string; readonly words: string}[];

/** Verbs that need no noun to be understood: 行政处罚 43人. */
const complete = /处罚|拘留|刑拘|逮捕|批捕|教育|训诫|警告|措施|起诉|公诉|约谈|移送|投案|遣返|劝返|处理|(?:刑事|治安|行政)立案/;

/** Everything about a draft that a person must decide, in the order of the release within each kind. */
export function reviewOf(release: string, reading: Reading, {pointers}: Assembled, origin: Origin, removed: Removed = []): ReviewItem[] {
  const items: ReviewItem[] = [];
  const add = (kind: ReviewKind, at: Span, detail: string, pointer = '', sentence?: Span) => {
    items.push({kind, pointer, detail, quote: release.slice(at.start, at.end), start: at.start, end: at.end, ...(sentence ? {sentence: {...sentence}} : {})});
  };
  const figure = (kind: ReviewKind, found: FoundFigure, detail: string) => add(kind, found, detail, pointers.get(found) ?? '', found.sentence);
  const number = ({token}: FoundFigure) => token.display + (/^[A-Za-z]/.test(token.unit) ? ' ' : '') + token.unit;

  for (const [field, given] of [['title', origin.title], ['publishedAt', origin.publishedAt], ['source', origin.name]] as const) {
    if (!given) add('missing', {start: 0, end: 0}, field);
  }
  for (const {field, value, pointer} of origin.fromPage) add('page-field', {start: 0, end: 0}, `${field}: ${value}`, pointer);
  for (const span of reading.columns) add('two-columns', span, 'read-across');
  const kept = [...pointers.keys()];
  for (const found of [...kept, ...reading.uncertain, ...reading.repeats.keys()]) if (found.token.doubt) figure('joined-number', found, number(found));
  for (const [repeat, first] of reading.repeats) add('repeat', repeat, number(repeat), pointers.get(first) ?? '', repeat.sentence);
  for (const [part, {fault}] of reading.wholes) {
    if (fault === 'part-exceeds-whole') figure('parts-exceed-whole', part, number(part));
    else if (fault) figure('part-without-whole', part, number(part));
  }
  for (const whole of reading.overfull) figure('parts-exceed-whole', whole, number(whole));
  for (const each of reading.cases) {
    if (!each.reasons.includes('headline')) continue;
    add('uncertain-case', each.title ?? each, 'headline', `/cases/${reading.cases.indexOf(each)}`);
    for (const found of each.outcomes) figure('unassigned-figure', found, number(found));
  }
  reading.cases.forEach((each, index) => {
    for (const reason of ['no-title', 'title-in-text', 'title-only', 'told-in-prose']) if (each.reasons.includes(reason)) add('uncertain-case', each.title ?? each, reason, `/cases/${index}`);
  });
  for (const found of reading.uncertain) figure('uncertain-figure', found, number(found));
  for (const {element, words} of removed) {
    // What colleagues note or change may be a number by itself, which is no figure to the eye of the grammar.
    const isNote = /^(?:comment|revision)$/.test(element) && /\d/.test(words);
    const {blocks} = blocksOf(fold(words));
    if (isNote || blocks.some((block) => reading.grammar.figures(block).figures.length)) add('left-out', {start: 0, end: 0}, `${element}: ${words}`);
  }
  const campaign = new Set(reading.figures);
  const sameLabel = new Map<string, number>();
  for (const found of reading.figures) sameLabel.set(found.label, (sameLabel.get(found.label) ?? 0) + 1);
  for (const found of kept) {
    if (found.reasons.includes('table')) {
      figure('table-figure', found, `${found.label} ${number(found)}`);
      continue;
    }
    const bare = found.reasons.includes('no-noun') && !complete.test(found.label);
    const ambiguous = (sameLabel.get(found.label) ?? 0) > 1 && campaign.has(found);
    if (found.confidence < 0.78 || found.reasons.includes('label-length') || bare || ambiguous) figure('uncertain-label', found, found.label);
  }
  reading.tips.forEach(({words, confidence, reasons}, index) => {
    if (confidence <= 0.7) add('uncertain-tip', words, reasons[reasons.length - 1] ?? '', `/tips/${index}`);
  });
  reading.questions.forEach(({asked, confidence}, index) => {
    if (confidence < 0.8) add('uncertain-question', asked, 'no-answer', `/questions/${index}`);
  });
  for (const {rule, start, end} of findPersonalData(release)) {
    add(rule === 'minor' ? 'minor' : 'privacy', {start, end}, privacyDetail(rule, release.slice(start, end)));
  }
  return items;
}
