import type {Case, ContentPack, Figure, FigurePart, Measure, Question, Tip} from '../../content/schema.js';
import type {Evidence} from './draft-schema.js';
import type {FoundFigure} from './figures/found.js';
import type {Reading} from './reading-of.js';
import {printed, type Block} from './text/block.js';
import type {Span} from './text/span.js';
import {tipTitle} from './sections/tip-title.js';

export interface Assembled {
  readonly content: Pick<ContentPack, 'figures' | 'cases' | 'tips' | 'questions' | 'measures'>;
  readonly evidence: readonly Evidence[];
  /** Where each figure went; absent for figures that are not in the pack. */
  readonly pointers: ReadonlyMap<FoundFigure, string>;
}

/** Makes the items of a pack of what was read, each with its evidence. */
export function assemble(release: string, reading: Reading): Assembled {
  const evidence: Evidence[] = [];
  const pointers = new Map<FoundFigure, string>();
  const say = (pointer: string, at: Span, confidence: number, reasons: readonly string[], figure?: FoundFigure) => {
    evidence.push({
      pointer, quote: release.slice(at.start, at.end), start: at.start, end: at.end,
      ...(figure ? {number: {...figure.number}, sentence: {...figure.sentence}} : {}),
      confidence: Math.round(confidence * 100) / 100, reasons: [...reasons],
    });
    return release.slice(at.start, at.end);
  };

  const figureList = (found: readonly FoundFigure[], pointer: string, prefix: string): Figure[] => {
    const list: Figure[] = [];
    const of = new Map<FoundFigure, number>();
    for (const figure of found) {
      const whole = reading.wholes.get(figure)?.whole;
      const at = whole && of.get(whole);
      if (at !== undefined) {
        const entry = list[at]!;
        const parts: FigurePart[] = (entry.parts ??= []);
        const place = `${pointer}/${at}/parts/${parts.length}`;
        pointers.set(figure, place);
        parts.push(figureOf(figure, `${entry.id}-part-${parts.length + 1}`, say(place, figure, figure.confidence, figure.reasons, figure), reading.header.period));
      } else {
        of.set(figure, list.length);
        const place = `${pointer}/${list.length}`;
        pointers.set(figure, place);
        list.push(figureOf(figure, `${prefix}${list.length + 1}`, say(place, figure, figure.confidence, figure.reasons, figure), reading.header.period));
      }
    }
    return list;
  };
  const paragraphs = (blocks: readonly Block[]) => blocks.map((block) => printed(release, block)).filter(Boolean);

  const figures = figureList(reading.figures, '/figures', 'figure-');
  const cases = reading.cases.map((found, index): Case => {
    const pointer = `/cases/${index}`;
    const title = found.title ? printed(release, found.title) : found.marker.replace(/[::、.]+$/, '');
    const told = found.body.map(({text}) => text).join('\n');
    const offence = (found.title && reading.grammar.offence(found.title.text)) ?? reading.grammar.offence(told.slice(0, 600));
    const fraudType = (found.title && reading.grammar.fraudType(found.title.text)) ?? reading.grammar.fraudType(told.slice(0, 600));
    const region = reading.grammar.region(found.title?.text ?? '', told);
    const outcomes = figureList(found.outcomes, `${pointer}/outcomes`, `case-${index + 1}-outcome-`);
    return {
      id: `case-${index + 1}`, title, ...(region ? {region} : {}), ...(offence ? {offence} : {}), ...(fraudType ? {fraudType} : {}),
      paragraphs: paragraphs(found.body), ...(outcomes.length ? {outcomes} : {}),
      quote: say(pointer, found, found.confidence, found.reasons),
    };
  });
  const tips = reading.tips.map(({words, kind, confidence, reasons}, index): Tip => {
    const all = printed(release, words);
    const title = tipTitle(all);
    return {id: `tip-${index + 1}`, title, ...(title === all ? {} : {text: all}), kind, quote: say(`/tips/${index}`, words, confidence, reasons)};
  });
  const questions = reading.questions.map((found, index): Question => ({
    id: `question-${index + 1}`, ...(found.outlet ? {outlet: found.outlet} : {}), question: paragraphs(found.question).join(reading.grammar.lang === 'en' ? ' ' : ''),
    ...(found.answerer ? {answerer: found.answerer} : {}), paragraphs: paragraphs(found.answers),
    quote: say(`/questions/${index}`, found.asked, found.confidence, [found.ofReaders ? 'asked-for-readers' : 'speaker-lines']),
  }));
  const measures = reading.measures.map((found, index): Measure => ({
    id: `measure-${index + 1}`, title: printed(release, found.title), paragraphs: paragraphs(found.paragraphs),
    quote: say(`/measures/${index}`, found, found.confidence, ['ordinal']),
  }));
  return {
    content: {
      ...(figures.length ? {figures} : {}), ...(cases.length ? {cases} : {}), ...(tips.length ? {tips} : {}),
      ...(questions.length ? {questions} : {}), ...(measures.length ? {measures} : {}),
    },
    evidence, pointers,
  };
}

/** Whether a figure counts another time than the whole release: “今年以来” of one that tells of “2030年1月以来” does not. */
function isOfItsOwn(label: string, whole: Reading['header']['period']): boolean {
  const sinceTheYearBegan = /^(?:今年|年初|20\d{2}年(?:1月)?)以来$/.test(label) && /^\d{4}(?:-01)?$/.test(whole?.start ?? '');
  const sameYear = !/\d{4}/.test(label) || label.startsWith(whole?.start.slice(0, 4) ?? '');
  return whole === undefined || !(label === whole.label || (sinceTheYearBegan && sameYear));
}

function figureOf({token, label, comparison, period}: FoundFigure, id: string, quote: string, whole: Reading['header']['period']): FigurePart {
  return {
    id, label, display: token.display, ...(token.unit ? {unit: token.unit} : {}), value: token.value,
    approximation: token.approximation, ...(period && isOfItsOwn(period.label, whole) ? {period} : {}), ...(comparison ? {comparison} : {}), quote,
  };
}

