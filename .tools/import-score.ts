/** Compares a draft with what a careful editor took from the same release. */
import type {Case, ContentPack, Figure, FigurePart} from '../src/content/schema.js';
import type {Draft} from '../src/cli/import/draft-schema.js';

export interface ExpectedFigure {
  readonly number: string;
  readonly value: number;
  readonly unit: string;
  readonly approx: string | null;
  readonly counts: string;
  readonly verb?: string | null;
  readonly quote: string;
  readonly repeats?: string;
  readonly optional?: boolean;
}

export interface ExpectedCase {
  readonly title: string;
  /** How its story begins. */
  readonly quote?: string;
  /** Whether the release sets it apart from others, by a heading, a number, a bullet or a paragraph of a series; told in running prose otherwise. */
  readonly listed?: boolean;
  readonly optional?: boolean;
}

export interface Expected {
  readonly figures: readonly ExpectedFigure[];
  readonly cases: readonly ExpectedCase[];
  readonly tips: readonly {readonly quote: string; readonly optional?: boolean}[];
  readonly questions?: readonly {readonly quote: string; readonly optional?: boolean}[];
  readonly measures?: readonly {readonly quote: string; readonly optional?: boolean}[];
}

/** Right of what was drafted, found of what was expected. */
export interface Ratio {
  readonly right: number;
  readonly drafted: number;
  readonly found: number;
  readonly expected: number;
}

export interface Score {
  readonly figures: Ratio;
  /** Of the figures matched: value as published; unit and approximation too; label fit for use; label as the editor wrote it. */
  readonly matched: number;
  readonly values: number;
  readonly units: number;
  readonly usable: number;
  readonly exact: number;
  /** Figures with a wrong value that no review item points at. */
  readonly silent: number;
  /** Listed cases, under whatever title; one that is told in running prose is right when drafted and not missed when left. */
  readonly cases: Ratio;
  /** Cases told in running prose. */
  readonly told: Ratio;
  /** Of the listed cases, the ones under the editor’s title; of those drafted, the ones with a title an editor gave. */
  readonly titles: Ratio;
  readonly tips: Ratio;
  readonly questions: Ratio;
  readonly measures: Ratio;
  /** What differs, a line each. */
  readonly remarks: readonly string[];
}

interface Drafted {
  readonly pointer: string;
  readonly figure: Figure | FigurePart;
  readonly at: number;
}

export function score(release: string, draft: Draft, expected: Expected): Score {
  const drafted = figuresOf(draft);
  const repeats = draft.draft.review.filter(({kind}) => kind === 'repeat');
  const remarks: string[] = [];
  const claimed = new Set<string>();
  let found = 0;
  let values = 0;
  let units = 0;
  let usable = 0;
  let exact = 0;
  let silent = 0;
  let matched = 0;
  for (const figure of expected.figures) {
    const places = placesOf(release, figure);
    const hit = drafted.find(({pointer, at}) => !claimed.has(pointer) && places.includes(at));
    const core = !figure.optional && !figure.repeats;
    if (!hit) {
      const again = places.some((place) => repeats.some(({start, end}) => start <= place && place < end));
      if (core && again) found++;
      else if (core) remarks.push(`figure missed: ${figure.quote} [${reasonAt(draft, places)}]`);
      continue;
    }
    claimed.add(hit.pointer);
    matched++;
    if (core) found++;
    const {value, unit, approximation, label, display, comparison, period} = hit.figure;
    // 16.6 × 10⁹ in an annotation may be off by a rounding of the machine.
    const right = value !== undefined && Math.abs(value - figure.value) <= Math.abs(figure.value) * 1e-12;
    if (right) values++;
    else {
      remarks.push(`value wrong: ${figure.quote} → ${value}`);
      if (!draft.draft.review.some(({pointer}) => pointer === hit.pointer)) silent++;
    }
    if (sameUnit(unit ?? '', display, figure.unit) && approximation === approximationOf(figure.approx)) units++;
    else remarks.push(`unit or approximation: ${figure.quote} → ${unit} ${approximation}`);
    // What a change is measured against and the time that is counted stand beside the label, and are shown with it.
    const beside = [comparison?.base, period?.label].filter((each) => each !== undefined);
    const verdicts = [label, ...beside.map((each) => `${label} ${each}`)].map((each) => labelVerdict(each, figure));
    const verdict = verdicts.find((each) => each === 'exact') ?? verdicts.find((each) => each === 'usable') ?? 'unusable';
    if (verdict !== 'unusable') usable++;
    else remarks.push(`label unusable: ${figure.quote} → ${label}`);
    if (verdict === 'exact') exact++;
  }
  for (const {pointer, figure} of drafted) {
    if (claimed.has(pointer)) continue;
    remarks.push(`figure extra: ${figure.quote}`);
    if (!draft.draft.review.some((item) => item.pointer === pointer)) silent++;
  }
  const items = {
    ...casesOf(draft.cases ?? [], expected.cases, remarks),
    tips: ratio(draft.tips ?? [], expected.tips, (one, other) => share(one.quote ?? '', other.quote) >= 0.5, (each) => ('quote' in each ? String(each.quote) : ''), 'tip', remarks),
    questions: ratio(draft.questions ?? [], expected.questions ?? [], (one, other) => share(one.quote ?? '', other.quote) >= 0.5, (each) => String(each.quote), 'question', remarks),
    measures: ratio(draft.measures ?? [], expected.measures ?? [], (one, other) => share(one.quote ?? '', other.quote) >= 0.5, (each) => String(each.quote), 'measure', remarks),
  };
  return {
    figures: {right: matched, drafted: drafted.length, found, expected: expected.figures.filter((each) => !each.optional && !each.repeats).length},
    matched, values, units, usable, exact, silent, ...items, remarks,
  };
}

/** A hand-made pack as what the importer should find. */
export function expectedOfPack(pack: ContentPack): Expected {
  const figure = (each: Figure): ExpectedFigure[] => [
    {
      number: each.display.replace(/^[近约超逾]/, ''), value: each.value ?? NaN, unit: each.unit ?? '', counts: each.label, quote: each.quote ?? '',
      approx: {exact: null, atLeast: '余', about: '约', below: '近'}[each.approximation ?? 'exact'],
    },
    ...(each.parts ?? []).flatMap(figure),
  ];
  const quoted = (items: readonly {quote?: string}[] | undefined) => (items ?? []).map(({quote = ''}) => ({quote}));
  return {
    figures: [...(pack.figures ?? []), ...(pack.cases ?? []).flatMap((each) => each.outcomes ?? [])].flatMap(figure),
    cases: pack.cases ?? [], tips: quoted(pack.tips), questions: quoted(pack.questions), measures: quoted(pack.measures),
  };
}

function figuresOf(draft: Draft): Drafted[] {
  return draft.draft.evidence.flatMap(({pointer, number}) => {
    const figure = number && (at(draft, pointer) as Figure | undefined);
    return figure ? [{pointer, figure, at: number.start}] : [];
  });
}

const at = (root: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

/** Offsets at which the number of an expected figure stands. */
function placesOf(release: string, {number, unit, quote}: ExpectedFigure): number[] {
  const loose = (text: string) => [...text.replace(/\s/g, '')].map((each) => each.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('\\s*');
  const where = [...release.matchAll(new RegExp(loose(quote), 'g'))];
  return where.flatMap(({index, 0: words}) => {
    const inside = new RegExp(`(?<![\\d.])${loose(number + unit)}`).exec(words) ?? new RegExp(loose(number)).exec(words);
    if (!inside) return [];
    // A currency sign before the number belongs to it, whether the annotation has it in the number or as the unit.
    const sign = unit && words.slice(0, inside.index).trimEnd().endsWith(unit) ? inside.index - words.slice(0, inside.index).trimEnd().length + unit.length : 0;
    return [index + inside.index, ...(sign ? [index + inside.index - sign] : [])];
  });
}

function reasonAt(draft: Draft, places: readonly number[]): string {
  const rejected = draft.draft.rejected.find(({start, end}) => places.some((place) => start <= place && place < end));
  const review = draft.draft.review.find(({kind, start, end}) => kind === 'uncertain-figure' && places.some((place) => start <= place && place < end));
  return rejected ? `rejected: ${rejected.rule}` : review ? `in review: ${review.detail}` : 'not seen';
}

/** Currency signs stand in the number; the noun of an English count may be annotated as what it counts alone. */
const sameUnit = (unit: string, display: string, expected: string) =>
  unit === expected.replace('（', '(').replace('）', ')') || (expected === '' && /^[A-Za-z-]+$/.test(unit)) || (expected === '%' && /^per ?cent$/i.test(unit)) || (unit === '' && expected !== '' && display.includes(expected));

const approximationOf = (approx: string | null) =>
  approx === null ? 'exact' : /[余多超逾]|more|over|least|exce|topp|pass|surpass|upward/i.test(approx) ? 'atLeast' : /近|nearly|almost|up to|as (?:many|much)|close to|just (?:under|shy)|less than|fewer|below/i.test(approx) ? 'below' : 'about';

/**
 * A label is exact when it says what the editor’s says, with or without the
 * verb; usable when it has at least 60 % of the editor’s noun phrase and at
 * least 40 % of it comes from noun phrase and verb.
 */
export function labelVerdict(label: string, {counts, verb}: Pick<ExpectedFigure, 'counts' | 'verb'>): 'exact' | 'usable' | 'unusable' {
  const bare = (text: string) => text.toLowerCase().replace(/[(（][^)）]*[)）]/g, '').replace(/[\s、,，“”"'的了]/g, '').replace(/等$/, '');
  const [said, noun] = [bare(label), bare(counts)];
  const full = bare((verb ?? '') + counts);
  if (said === noun || said === full) return 'exact';
  // Where the editor took the deed for the noun, the label may say whom it was done to.
  if (noun === bare(verb ?? '') && said.includes(noun)) return 'usable';
  const covered = shareOf(noun, said);
  const own = shareOf(said, full);
  return covered >= 0.6 && own >= 0.4 ? 'usable' : 'unusable';
}

/** The share of the pairs of characters of `one` that `other` has too. */
function shareOf(one: string, other: string): number {
  const pairs = (text: string) => Array.from({length: Math.max(1, text.length - 1)}, (_, index) => text.slice(index, index + 2));
  const had = new Set(pairs(other));
  const own = pairs(one);
  return own.filter((pair) => had.has(pair)).length / own.length;
}

const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** How much of the shorter text is in the longer. */
function share(one: string, other: string): number {
  const [a, b] = [words(one), words(other)].sort((x, y) => x.length - y.length) as [string, string];
  if (!a) return 0;
  if (b.includes(a)) return 1;
  return shareOf(a, b) >= 0.9 ? 1 : shareOf(a, b) / 2;
}

/**
 * A case is found where the words that the editor took for its title stand in what a drafted case tells, or in its title; many
 * cases have no title in the release. Each drafted case stands for one.
 */
function casesOf(drafted: readonly Case[], expected: readonly ExpectedCase[], remarks: string[]): Pick<Score, 'cases' | 'told' | 'titles'> {
  const free = new Set(drafted);
  const found = new Map<ExpectedCase, Case>();
  for (const same of [isTitledSo, tellsOf]) {
    for (const other of expected) {
      const one = found.has(other) ? undefined : [...free].find((each) => same(each, other));
      if (!one) continue;
      found.set(other, one);
      free.delete(one);
    }
  }
  const titled = new Map([...found].filter(([other, one]) => isTitledSo(one, other)));
  const [listed, told] = [expected.filter(({listed}) => listed !== false), expected.filter(({listed}) => listed === false)];
  for (const other of expected) if (!other.optional && !found.has(other)) remarks.push(`${other.listed === false ? 'told ' : ''}case missed: ${other.title}`);
  for (const one of free) remarks.push(`case extra: ${one.title}`);
  for (const [other, one] of found) if (!titled.has(other)) remarks.push(`case titled otherwise: ${other.title} → ${one.title}`);
  const of = (wanted: readonly ExpectedCase[], hits: ReadonlyMap<ExpectedCase, Case>): Ratio => {
    const core = wanted.filter(({optional}) => !optional);
    return {right: hits.size, drafted: drafted.length, found: core.filter((each) => hits.has(each)).length, expected: core.length};
  };
  return {cases: of(listed, found), told: of(told, found), titles: of(listed, titled)};
}

const isTitledSo = ({title}: Case, other: ExpectedCase) => sameTitle(title, other.title);
const tellsOf = ({quote = ''}: Case, other: ExpectedCase) => [other.title, other.quote ?? other.title].some((each) => words(quote).includes(words(each)));

const sameTitle = (one: string, other: string) => words(one).includes(words(other)) || (words(one).length > 4 && words(other).includes(words(one)));

function ratio<One, Other extends {readonly optional?: boolean}>(
  drafted: readonly One[],
  expected: readonly Other[],
  same: (one: One, other: Other) => boolean,
  name: (each: One | Other) => string,
  kind: string,
  remarks: string[],
): Ratio {
  // What an editor could take or leave is right when drafted and not missed when left.
  const missed = expected.filter((other) => !other.optional && !drafted.some((one) => same(one, other)));
  const extra = drafted.filter((one) => !expected.some((other) => same(one, other)));
  const core = expected.filter((other) => !other.optional).length;
  for (const each of missed) remarks.push(`${kind} missed: ${name(each)}`);
  for (const each of extra) remarks.push(`${kind} extra: ${name(each)}`);
  return {right: drafted.length - extra.length, drafted: drafted.length, found: core - missed.length, expected: core};
}
