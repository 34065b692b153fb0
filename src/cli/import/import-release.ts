import {assemble} from './assemble.js';
import type {Draft, Evidence} from './draft-schema.js';
import type {PageFields} from './reading/page-fields.js';
import {readingOf} from './reading-of.js';
import {reviewOf} from './review.js';
import {originOf} from './sections/page-fields.js';
import type {Ruled} from './text/span.js';

export interface ImportOptions {
  /** Name of the file the text came from; its letters and digits become the pack’s id. */
  readonly file?: string;
  readonly format?: Draft['draft']['release']['format'];
  readonly encoding?: string;
  /** Page furniture that reading the file left out of the text. */
  readonly removed?: readonly {readonly element: string; readonly words: string}[];
  /** What the head of the page says of the release, for what its text leaves out. */
  readonly fields?: PageFields;
  /** YYYY-MM-DD; stands for the date of change where the release has no date. */
  readonly today: string;
}

/**
 * Drafts a content pack from the text of a release. Pure: the same text gives
 * the same draft. Nothing is invented: no totals, no years, no category
 * without a keyword; what is unsure stands in `draft.review`.
 */
export function importRelease(release: string, options: ImportOptions): Draft {
  const reading = readingOf(release, options.fields?.ArticleTitle);
  const {header, grammar} = reading;
  const assembled = assemble(release, reading);
  const quoted = ({start, end, rule}: Ruled) => ({rule, quote: release.slice(start, end), start, end});
  const printedTitle = header.title ? onOneLine(release.slice(header.title.start, header.title.end)) : '';
  const origin = originOf(header, printedTitle, options.fields ?? {});
  const {title, name, publishedAt, url} = origin;
  const pointerOf = {title: '/title', publishedAt: '/source/publishedAt', outlet: '/source/name', agency: '/source/name', period: '/period'};
  const provenance: Evidence[] = header.evidence
    .filter(({field}) => field !== 'agency' || (!header.outlet && name === header.agency))
    .map(({field, start, end}) => ({pointer: pointerOf[field], quote: release.slice(start, end), start, end, confidence: 0.8, reasons: ['header']}));
  return {
    packVersion: '1.0',
    id: idOf(options.file ?? ''),
    status: 'draft',
    title,
    lang: grammar.lang,
    updated: publishedAt?.slice(0, 10) ?? options.today,
    source: {
      name,
      ...(title ? {title} : {}),
      ...(url ? {url} : {}),
      ...(publishedAt ? {publishedAt} : {}),
      lang: grammar.lang,
    },
    ...(header.period ? {period: header.period} : {}),
    ...assembled.content,
    draft: {
      release: {file: options.file ?? '', format: options.format ?? 'text', encoding: options.encoding ?? 'utf-8', characters: release.length, removed: [...(options.removed ?? [])]},
      evidence: [...provenance, ...assembled.evidence],
      review: reviewOf(release, reading, assembled, origin, options.removed),
      rejected: reading.rejected.map(quoted),
      stripped: reading.stripped.map(quoted),
    },
  };
}

/** Whether nothing of a release was found in a text. */
export const holdsNothing = ({figures, cases, tips, questions, measures, draft}: Draft): boolean =>
  ![figures, cases, tips, questions, measures].some((items) => items?.length) && !draft.review.some(({kind}) => kind === 'uncertain-figure');

/** The items whose quote is not in the release at its offsets. The command refuses to write a draft that has any. */
export function unprovenQuotes(release: string, {draft}: Draft): readonly string[] {
  const quotes = [...draft.evidence, ...draft.review.map((item) => ({...item, pointer: `review ${item.kind}`})), ...draft.rejected.map((item) => ({...item, pointer: `rejected ${item.rule}`})), ...draft.stripped.map((item) => ({...item, pointer: `stripped ${item.rule}`}))];
  return quotes.filter(({quote, start, end}) => release.slice(start, end) !== quote || start > end || end > release.length).map(({pointer}) => pointer);
}

/** Chinese goes on behind a line break without a space. */
const onOneLine = (words: string) => words.replace(/(?<=[\u3001-\u9fff”])\s*[\r\n]\s*(?=[\u3001-\u9fff“])/g, '').replace(/\s+/g, ' ');

function idOf(file: string) {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return name || 'draft';
}
