import type {FoundCase} from './cases/find.js';
import {chineseGrammar} from './chinese-grammar.js';
import type {FoundFigure, FoundNumbers} from './figures/found.js';
import {overfull, wholesOf, type Whole} from './figures/parts.js';
import {repeatsOf} from './figures/repeats.js';
import {englishGrammar} from './english/grammar.js';
import type {Grammar, Lead} from './grammar.js';
import {headerOf, type Header} from './sections/header.js';
import type {FoundMeasure} from './sections/measures.js';
import type {FoundQuestion} from './sections/questions.js';
import type {FoundTip} from './sections/found-tip.js';
import type {Block} from './text/block.js';
import {readCardLine, readCards} from './tables/read-cards.js';
import {readTable} from './tables/read-table.js';
import {blocksOf, type Blocks} from './text/blocks.js';
import {fold, isChineseText} from './text/fold.js';
import {finderOf, overlaps, type Ruled, type Span} from './text/span.js';

/** All that was read of a release, before it becomes a pack. */
export interface Reading {
  readonly grammar: Grammar;
  readonly header: Header;
  /** Figures of the campaign: those of no case. */
  readonly figures: readonly FoundFigure[];
  readonly cases: readonly (FoundCase & {readonly outcomes: readonly FoundFigure[]})[];
  readonly tips: readonly FoundTip[];
  readonly questions: readonly FoundQuestion[];
  readonly measures: readonly FoundMeasure[];
  readonly wholes: ReadonlyMap<FoundFigure, Whole>;
  readonly overfull: readonly FoundFigure[];
  readonly repeats: ReadonlyMap<FoundFigure, FoundFigure>;
  readonly uncertain: readonly FoundFigure[];
  /** Lines that look like two columns, and were read across. */
  readonly columns: readonly Span[];
  readonly rejected: readonly Ruled[];
  readonly stripped: readonly Ruled[];
}

/** Reads the text of a release, of which the page may give the title. */
export function readingOf(release: string, givenTitle?: string): Reading {
  const folded = fold(release);
  const grammar = isChineseText(folded) ? chineseGrammar : englishGrammar;
  const {blocks, cardLines, stripped, tables, cards, columns} = blocksOf(folded);
  const tabled = tables.map((table) => readTable(folded, table, grammar));
  const all = [...blocks, ...tabled.flatMap(({rest}) => rest)].sort((a, b) => a.start - b.start);
  const header = headerOf(release, folded, all, givenTitle);
  const {title} = header;
  const body = header.blocks.filter((block) => !title || block.end <= title.start || block.start >= title.end);

  const sections = sectionsOf(body, title, grammar);
  const numbers = numbersOf(body, title, readerOf(folded, grammar, cardLines));
  const apart = [...tabled, readCards(folded, cards, grammar)];
  const figures = [...numbers.ofText, ...apart].flatMap((found) => found.figures).sort((a, b) => a.number.start - b.number.start);
  const wholes = new Map(numbers.ofText.flatMap((found) => [...wholesOf(found.figures)]));
  const {repeats, kept} = byCase(figures, numbers.ofHeadline.figures, sections);
  const {cases, questions, measures, tips} = sections;

  return {
    grammar, header, questions, measures, tips, wholes, repeats, columns,
    figures: kept(undefined),
    cases: cases.map((each) => ({...each, outcomes: kept(each)})),
    overfull: overfull(wholes),
    uncertain: [numbers.ofHeadline, ...numbers.ofText, ...apart].flatMap((found) => found.uncertain),
    rejected: [numbers.ofHeadline, ...numbers.ofText, ...apart].flatMap((found) => found.rejected),
    stripped: [...stripped, ...header.stripped].sort((a, b) => a.start - b.start),
  };
}

/** What a release holds beside figures. */
interface Sections {
  readonly questions: readonly FoundQuestion[];
  readonly cases: readonly FoundCase[];
  /** The one case that an article is about. */
  readonly story: FoundCase | undefined;
  readonly measures: readonly FoundMeasure[];
  readonly tips: readonly FoundTip[];
}

/** Each section leaves out what the ones before it took. */
function sectionsOf(body: readonly Block[], title: Block | undefined, grammar: Grammar): Sections {
  const questions = grammar.questions(body, title);
  const answers = memberOf(questions.flatMap((each) => each.answers));
  const asked = memberOf(questions.flatMap((each) => each.question));
  // What a release answers its readers stands beside its cases; answers to the press may tell them, and are about many things.
  const onlyToReaders = questions.every(({ofReaders}) => ofReaders);
  const telling = onlyToReaders ? body.filter((block) => !asked(block) && !answers(block)) : body;
  const listed = grammar.cases(telling, title);
  const story = listed.length || !onlyToReaders ? undefined : grammar.story(title, telling);
  const inCase = memberOf(listed.flatMap((each) => each.body));
  const opensCase = memberOf(listed.flatMap(({title}) => (title ? [title] : [])));
  const told = (block: Block) => inCase(block) || opensCase(block);
  const taken = (block: Block) => told(block) || asked(block);
  const asides = story ? [] : grammar.asides(body.filter((block) => !taken(block)), listed.length > 0);
  return {
    questions,
    story,
    cases: story ? [story] : [...listed, ...asides].sort((one, other) => one.start - other.start),
    measures: grammar.measures(body, taken),
    tips: grammar.tips(body, taken, answers, title),
  };
}

type ReadNumbers = (block: Block, lead?: Lead) => FoundNumbers;

/** Reads the numbers of a block, whose labels name nobody. */
function readerOf(folded: string, grammar: Grammar, cardLines: Blocks['cardLines']): ReadNumbers {
  const withoutPeople = grammar.withoutPeople(folded);
  const unnamed = (found: readonly FoundFigure[]) => found.map((figure) => ({...figure, label: withoutPeople(figure.label)}));
  return (block, lead) => {
    const card = cardLines.get(block);
    const read = grammar.figures(block, lead);
    const {figures, uncertain, rejected} = card ? readCardLine(folded, block, card, grammar, read) : read;
    return {figures: unnamed(figures), uncertain: unnamed(uncertain), rejected};
  };
}

function numbersOf(body: readonly Block[], title: Block | undefined, read: ReadNumbers): {ofText: FoundNumbers[]; ofHeadline: FoundNumbers} {
  const leads = leadsOf(body);
  const found = new Map<Block, FoundNumbers>();
  for (const block of body) {
    const lead = leads.get(block);
    found.set(block, read(block, lead && {text: lead.text, figures: found.get(lead)?.figures ?? []}));
  }
  return {ofText: [...found.values()], ofHeadline: title ? read(title) : {figures: [], uncertain: [], rejected: []}};
}

/** Deals figures out to the cases that tell them, or to none; what is said again, and what advice warns with, is not kept. */
function byCase(figures: readonly FoundFigure[], ofHeadline: readonly FoundFigure[], {cases, story, questions, tips}: Sections) {
  const caseOf = finderOf(cases.flatMap((each) => [...each.body, ...titleApart(each)].map((span): [Span, FoundCase] => [span, each])));
  const scopes = new Map<FoundCase | undefined, FoundFigure[]>();
  const put = (scope: FoundCase | undefined, figure: FoundFigure) => {
    const list = scopes.get(scope);
    if (list) list.push(figure);
    else scopes.set(scope, [figure]);
  };
  for (const figure of figures) put(caseOf(figure), figure);
  // What the headline says was said in the text, as a rule; it comes last so that the text is kept.
  for (const figure of ofHeadline) put(story, figure);
  const answers = memberOf(questions.flatMap((each) => each.answers));
  const asked = memberOf(questions.flatMap((each) => each.question));
  const turn = ({number}: FoundFigure) => (answers(number) ? 'answer' : asked(number) ? 'question' : undefined);
  const repeats = new Map([...scopes.values()].flatMap((scope) => [...repeatsOf(scope, turn)]));
  const inTip = memberOf(tips.map(({words}) => words));
  const kept = (scope: FoundCase | undefined) => (scopes.get(scope) ?? []).filter((figure) => !repeats.has(figure) && !inTip(figure.number));
  return {repeats, kept};
}

/** The title of a case, unless it is part of the words that tell it. */
const titleApart = ({title, body}: FoundCase): Block[] => (title && !body.some((block) => overlaps(block, title)) ? [title] : []);

/** The line with a colon that opens each list, by its items, and what a paragraph that begins with 其中 tells the parts of. */
function leadsOf(blocks: readonly Block[]): ReadonlyMap<Block, Block> {
  const leads = new Map<Block, Block>();
  let lead: Block | undefined;
  let before: Block | undefined;
  for (const block of blocks) {
    if (before && block.text.startsWith('其中')) leads.set(block, before);
    before = block;
    if (!block.marker) lead = block.text.endsWith(':') ? block : undefined;
    else if (lead) leads.set(block, lead);
  }
  return leads;
}

/** Whether a span shares anything with some others. */
function memberOf(members: readonly Span[]): (span: Span) => boolean {
  const find = finderOf(members.map((member) => [member, true]));
  return (span) => find(span) ?? false;
}
