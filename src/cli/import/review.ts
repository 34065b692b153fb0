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

/** What a draft was made of, and the pack it became. */
interface Drafted {
  readonly release: string;
  readonly reading: Reading;
  readonly pointers: Assembled['pointers'];
}

/** Words of the release that a person must decide on. */
interface Open {
  readonly kind: ReviewKind;
  readonly at: Span;
  readonly detail: string;
  readonly pointer?: string;
  readonly sentence?: Span;
}

/** Verbs that need no noun to be understood: 行政处罚 43人. */
const complete = /处罚|拘留|刑拘|逮捕|批捕|教育|训诫|警告|措施|起诉|公诉|约谈|移送|投案|遣返|劝返|处理|(?:刑事|治安|行政)立案/;

/** Everything about a draft that a person must decide, in the order of the release within each kind. */
export function reviewOf(release: string, reading: Reading, {pointers}: Assembled, origin: Origin, removed: Removed = []): ReviewItem[] {
  const drafted = {release, reading, pointers};
  const open = [
    ...openOrigin(origin),
    ...reading.columns.map((at): Open => ({kind: 'two-columns', at, detail: 'read-across'})),
    ...openNumbers(drafted), ...openParts(drafted), ...openCases(drafted),
    ...reading.uncertain.map((found) => ofFigure('uncertain-figure', found, drafted)),
    ...openWordsLeftOut(drafted, removed), ...openLabels(drafted), ...openAdvice(drafted), ...openPersonalData(drafted),
  ];
  return open.map(({kind, at: {start, end}, detail, pointer = '', sentence}) => ({
    kind, pointer, detail, quote: release.slice(start, end), start, end, ...(sentence ? {sentence: {...sentence}} : {}),
  }));
}

const numberOf = ({token}: FoundFigure) => token.display + (/^[A-Za-z]/.test(token.unit) ? ' ' : '') + token.unit;

const ofFigure = (kind: ReviewKind, found: FoundFigure, {pointers}: Drafted, detail = numberOf(found)): Open =>
  ({kind, at: found, detail, pointer: pointers.get(found) ?? '', sentence: found.sentence});

/** Stands for what has no place in the text. */
const nowhere: Span = {start: 0, end: 0};

function openOrigin({title, publishedAt, name, fromPage}: Origin): Open[] {
  const missing = Object.entries({title, publishedAt, source: name}).filter(([, given]) => !given);
  return [
    ...missing.map(([field]): Open => ({kind: 'missing', at: nowhere, detail: field})),
    ...fromPage.map(({field, value, pointer}): Open => ({kind: 'page-field', at: nowhere, detail: `${field}: ${value}`, pointer})),
  ];
}

function openNumbers(drafted: Drafted): Open[] {
  const {reading: {uncertain, repeats}, pointers} = drafted;
  const doubtful = [...pointers.keys(), ...uncertain, ...repeats.keys()].filter(({token}) => token.doubt);
  return [
    ...doubtful.map((found) => ofFigure('joined-number', found, drafted)),
    ...[...repeats].map(([repeat, first]): Open => ({...ofFigure('repeat', repeat, drafted), pointer: pointers.get(first) ?? ''})),
  ];
}

function openParts(drafted: Drafted): Open[] {
  const {wholes, overfull} = drafted.reading;
  const faulty = [...wholes].filter(([, {fault}]) => fault);
  return [
    ...faulty.map(([part, {fault}]) => ofFigure(fault === 'part-exceeds-whole' ? 'parts-exceed-whole' : 'part-without-whole', part, drafted)),
    ...overfull.map((whole) => ofFigure('parts-exceed-whole', whole, drafted)),
  ];
}

const doubtsOfCases = ['no-title', 'title-in-text', 'title-only', 'told-in-prose'];

function openCases(drafted: Drafted): Open[] {
  const cases = drafted.reading.cases.map((each, index) => ({...each, uncertain: (detail: string): Open => ({kind: 'uncertain-case', at: each.title ?? each, detail, pointer: `/cases/${index}`})}));
  const fromHeadlines = cases.filter(({reasons}) => reasons.includes('headline'));
  return [
    ...fromHeadlines.flatMap(({uncertain, outcomes}) => [uncertain('headline'), ...outcomes.map((found) => ofFigure('unassigned-figure', found, drafted))]),
    ...cases.flatMap(({reasons, uncertain}) => doubtsOfCases.filter((doubt) => reasons.includes(doubt)).map(uncertain)),
  ];
}

function openWordsLeftOut({reading: {grammar}}: Drafted, removed: Removed): Open[] {
  // What colleagues note or change may be a number by itself, which is no figure to the eye of the grammar.
  const isNote = ({element, words}: Removed[number]) => /^(?:comment|revision)$/.test(element) && /\d/.test(words);
  const holdsFigures = ({words}: Removed[number]) => blocksOf(fold(words)).blocks.some((block) => grammar.figures(block).figures.length);
  return removed.filter((each) => isNote(each) || holdsFigures(each)).map(({element, words}) => ({kind: 'left-out', at: nowhere, detail: `${element}: ${words}`}));
}

function openLabels(drafted: Drafted): Open[] {
  const {reading, pointers} = drafted;
  const ofCampaign = new Set(reading.figures);
  const labelled = new Map<string, number>();
  for (const {label} of reading.figures) labelled.set(label, (labelled.get(label) ?? 0) + 1);
  const isUnclear = ({label, confidence, reasons}: FoundFigure) =>
    confidence < 0.78 || reasons.includes('label-length') || reasons.includes('no-noun') && !complete.test(label);
  return [...pointers.keys()].flatMap((found) => {
    if (found.reasons.includes('table')) return ofFigure('table-figure', found, drafted, `${found.label} ${numberOf(found)}`);
    const hasTwin = ofCampaign.has(found) && labelled.get(found.label)! > 1;
    return isUnclear(found) || hasTwin ? ofFigure('uncertain-label', found, drafted, found.label) : [];
  });
}

function openAdvice({reading: {tips, questions}}: Drafted): Open[] {
  return [
    ...tips.flatMap(({words, confidence, reasons}, index): Open[] =>
      (confidence <= 0.7 ? [{kind: 'uncertain-tip', at: words, detail: reasons[reasons.length - 1] ?? '', pointer: `/tips/${index}`}] : [])),
    ...questions.flatMap(({asked, confidence}, index): Open[] =>
      (confidence < 0.8 ? [{kind: 'uncertain-question', at: asked, detail: 'no-answer', pointer: `/questions/${index}`}] : [])),
  ];
}

const openPersonalData = ({release}: Drafted): Open[] =>
  findPersonalData(release).map(({rule, start, end}) => ({kind: rule === 'minor' ? 'minor' : 'privacy', at: {start, end}, detail: privacyDetail(rule, release.slice(start, end))}));
