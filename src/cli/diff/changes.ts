import {diffArrays} from 'diff';
import {dateText} from '../../content/dates.js';
import {amount} from '../../content/figures.js';
import type {Category, ContentPack, Figure, FigurePart, Period} from '../../content/schema.js';
import {pointerOf} from '../check/json-text.js';

/** Where in a pack a change is; also the order in which changes are told. */
export const sections = [
  'pack',
  'figures',
  'cases',
  'tips',
  'warningSigns',
  'questions',
  'measures',
  'hotlines',
  'notices',
] as const;

export type Section = (typeof sections)[number];

/** One thing that a reader of the page would notice. */
export interface Change {
  readonly section: Section;
  readonly change: 'added' | 'removed' | 'changed' | 'reordered';
  /** Place in the new pack, a JSON Pointer; of what was removed, its place in the old one. */
  readonly pointer: string;
  /** What readers call the item: its label or title. */
  readonly item: string;
  /** The field that changed; absent when the whole item was added, removed or reordered. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
}

type Texts = readonly [field: string, text: string | undefined][];

/** An item reduced to what readers see of it. */
interface Seen {
  readonly id: string;
  readonly name: string;
  /** The item in a few words, told when it is added or removed. */
  readonly whole: string;
  readonly texts: Texts;
  readonly lists?: readonly [field: string, entries: readonly string[]][];
  /** Items inside it with ids of their own, and where they stand in it. */
  readonly inner?: readonly [field: string, items: readonly Seen[]][];
}

const periodText = (period: Period | undefined) => period?.label;
const categoryText = (category: Category | undefined) => category?.label;

const figureTexts = (figure: FigurePart): Texts => [
  ['label', figure.label],
  ['amount', amount(figure)],
  ['value', figure.value === undefined ? undefined : String(figure.value)],
  ['approximation', figure.approximation],
  ['period', periodText(figure.period)],
  ['asOf', figure.asOf && dateText(figure.asOf)],
  ['comparison', figure.comparison && [figure.comparison.base, figure.comparison.direction].filter(Boolean).join(' ')],
  ['quote', figure.quote],
];

const seenFigure = (figure: Figure): Seen => ({
  id: figure.id,
  name: figure.label,
  whole: `${figure.label} ${amount(figure)}`,
  texts: figureTexts(figure),
  inner: [['parts', (figure.parts ?? []).map((part) => seenFigure(part as Figure))]],
});

const readers: {[Each in Exclude<Section, 'pack'>]: (item: NonNullable<ContentPack[Each]>[number]) => Seen} = {
  figures: seenFigure,
  cases: (item) => ({
    id: item.id,
    name: item.title,
    whole: item.title,
    texts: [
      ['title', item.title],
      ['region', item.region],
      ['offence', categoryText(item.offence)],
      ['fraudType', categoryText(item.fraudType)],
      ['quote', item.quote],
    ],
    lists: [
      ['paragraphs', item.paragraphs],
      ['warningSigns', item.warningSigns ?? []],
    ],
    inner: [['outcomes', (item.outcomes ?? []).map(seenFigure)]],
  }),
  tips: (item) => ({
    id: item.id,
    name: item.title,
    whole: item.title,
    texts: [
      ['title', item.title],
      ['text', item.text],
      ['kind', item.kind],
      ['audience', item.audience],
      ['quote', item.quote],
    ],
  }),
  warningSigns: ({id, text, quote}) => ({
    id,
    name: text,
    whole: text,
    texts: [
      ['text', text],
      ['quote', quote],
    ],
  }),
  questions: (item) => ({
    id: item.id,
    name: item.question,
    whole: [item.outlet, item.question].filter(Boolean).join(': '),
    texts: [
      ['outlet', item.outlet],
      ['question', item.question],
      ['answerer', item.answerer],
      ['quote', item.quote],
    ],
    lists: [['paragraphs', item.paragraphs]],
  }),
  measures: (item) => ({
    id: item.id,
    name: item.title,
    whole: item.title,
    texts: [
      ['title', item.title],
      ['quote', item.quote],
    ],
    lists: [
      ['paragraphs', item.paragraphs],
      ['figures', item.figures ?? []],
    ],
  }),
  hotlines: (item) => ({
    id: item.id,
    name: item.number,
    whole: `${item.number} ${item.label}`,
    texts: [
      ['number', item.number],
      ['label', item.label],
      ['dialable', String(item.dialable)],
      ['hours', item.hours],
      ['region', item.region],
      ['note', item.note],
      ['url', item.url],
      ['verifiedOn', item.verifiedOn && dateText(item.verifiedOn)],
    ],
    lists: [['neverAsks', item.neverAsks ?? []]],
  }),
  notices: (item) => ({
    id: item.id,
    name: item.title,
    whole: item.title,
    texts: [
      ['title', item.title],
      ['severity', item.severity],
      ['issued', item.issued && dateText(item.issued)],
      ['expires', item.expires && dateText(item.expires)],
      ['url', item.url],
      ['quote', item.quote],
    ],
    lists: [['paragraphs', item.paragraphs]],
  }),
};

const seenPack = (pack: ContentPack): Texts => [
  ['id', pack.id],
  ['lang', pack.lang],
  ['title', pack.title],
  ['status', pack.status],
  ['updated', dateText(pack.updated)],
  ['expires', pack.expires && dateText(pack.expires)],
  ['period', periodText(pack.period)],
  ['asOf', pack.asOf && dateText(pack.asOf)],
  ['reviewer', pack.reviewer],
  ['source/name', pack.source.name],
  ['source/title', pack.source.title],
  ['source/url', pack.source.url],
  ['source/publishedAt', pack.source.publishedAt && dateText(pack.source.publishedAt)],
  ['source/repostedAt', pack.source.repostedAt && dateText(pack.source.repostedAt)],
];

/** What a reader of the page would notice between two versions of a pack. Items are matched by id. */
export function changesBetween(before: ContentPack, after: ContentPack): Change[] {
  const changes = changedTexts(seenPack(before), seenPack(after)).map(({field, ...texts}) => ({
    section: 'pack' as const,
    change: 'changed' as const,
    pointer: `/${field}`,
    item: after.title,
    field,
    ...texts,
  }));
  return [
    ...changes,
    ...sections.flatMap((section) =>
      section === 'pack'
        ? []
        : changedItems(section, seenItems(section, before), seenItems(section, after), `/${section}`),
    ),
  ];
}

function seenItems(kind: Exclude<Section, 'pack'>, pack: ContentPack): Seen[] {
  // The reader of a kind takes the items of that kind, which the type system cannot follow.
  const read = readers[kind] as (item: unknown) => Seen;
  return (pack[kind] ?? []).map((item) => read(item));
}

function changedItems(section: Section, before: readonly Seen[], after: readonly Seen[], pointer: string): Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const changes: Change[] = [];
  for (const [index, item] of before.entries()) {
    if (now.has(item.id)) continue;
    changes.push({section, change: 'removed', pointer: pointer + pointerOf(index), item: item.name, before: item.whole});
  }
  for (const [index, item] of after.entries()) {
    const here = pointer + pointerOf(index);
    const earlier = old.get(item.id);
    if (earlier) changes.push(...changedItem(section, earlier, item, here));
    else changes.push({section, change: 'added', pointer: here, item: item.name, after: item.whole});
  }
  const kept = (items: readonly Seen[], others: ReadonlyMap<string, Seen>) =>
    items.filter(({id}) => others.has(id)).map(({id}) => id);
  if (kept(before, now).join('\n') !== kept(after, old).join('\n')) {
    changes.push({section, change: 'reordered', pointer, item: ''});
  }
  return changes;
}

function changedItem(section: Section, before: Seen, after: Seen, pointer: string): Change[] {
  const base = {section, change: 'changed' as const, item: after.name};
  const inner = after.inner ?? [];
  const texts = changedTexts(before.texts, after.texts);
  // The value for machines follows the number shown; alone it still changes what bars are drawn to.
  const told = texts.some(({field}) => field === 'amount') ? texts.filter(({field}) => field !== 'value') : texts;
  return [
    // The amount is display and unit together; the display is what its readers look for.
    ...told.map((text) => ({
      ...base,
      pointer: `${pointer}/${text.field === 'amount' ? 'display' : text.field}`,
      ...text,
    })),
    ...(after.lists ?? []).flatMap(([field, entries], at) =>
      changedEntries(before.lists?.[at]?.[1] ?? [], entries).map(({index, ...texts}) => ({
        ...base,
        pointer: `${pointer}/${field}/${index}`,
        field,
        ...texts,
      })),
    ),
    ...inner.flatMap(([field, items], at) =>
      changedItems(section, before.inner?.[at]?.[1] ?? [], items, `${pointer}/${field}`).map((change) => ({
        ...change,
        item: change.item ? `${after.name} › ${change.item}` : after.name,
      })),
    ),
  ];
}

function changedTexts(before: Texts, after: Texts) {
  return after.flatMap(([field, text], index) => {
    const old = before[index]![1];
    if ((old ?? '') === (text ?? '')) return [];
    return [{field, ...(old && {before: old}), ...(text && {after: text})}];
  });
}

interface ChangedEntry {
  readonly index: number;
  readonly before?: string;
  readonly after?: string;
}

/** Entries of a list of texts: one removed beside one added is one that changed. */
function changedEntries(before: readonly string[], after: readonly string[]): ChangedEntry[] {
  const changes: ChangedEntry[] = [];
  let index = 0;
  let removed: string[] = [];
  for (const run of diffArrays([...before], [...after])) {
    if (run.removed) {
      removed = run.value;
      continue;
    }
    if (run.added) {
      run.value.forEach((text, at) => {
        const old = removed[at];
        changes.push({index: index + at, ...(old !== undefined && {before: old}), after: text});
      });
      removed = removed.slice(run.value.length);
    }
    for (const text of removed) changes.push({index, before: text});
    removed = [];
    index += run.value.length;
  }
  for (const text of removed) changes.push({index, before: text});
  return changes;
}
