import {readFileSync} from 'node:fs';
import {checkPack} from '../../src/content/check.js';
import {plainText} from '../../src/content/plain-text.js';
import type {ContentPack, Figure, FigurePart} from '../../src/content/schema.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The release as it was published, one paragraph an entry, white space as in a pack's texts. */
export const paragraphs = read('test/fixtures/releases/changzhi-jingwang-2023.txt')
  .split('\n')
  .map(plainText)
  .filter(Boolean);

/** The whole release as one text; white space as in a pack's texts. */
export const release = paragraphs.join(' ');

/** A pack of the release as it stands in its file, unchecked. */
export const packJson = (lang: 'zh-Hans' | 'en'): unknown =>
  JSON.parse(read(`stories/packs/changzhi-jingwang-2023.${lang}.json`));

export const chinesePack = checkPack(packJson('zh-Hans'));
export const englishPack = checkPack(packJson('en'));

/** A figure with its place in the pack and, for a part (其中), the figure it belongs to. */
export interface PlacedFigure {
  pointer: string;
  figure: Figure | FigurePart;
  whole?: Figure;
}

/** Every figure of a pack: headline figures, outcomes of cases, and the parts of both. */
export function figuresIn(pack: Pick<ContentPack, 'figures' | 'cases'>): PlacedFigure[] {
  const lists = [
    {pointer: '/figures', figures: pack.figures ?? []},
    ...(pack.cases ?? []).map((each, index) => ({
      pointer: `/cases/${index}/outcomes`,
      figures: each.outcomes ?? [],
    })),
  ];
  return lists.flatMap((list) =>
    list.figures.flatMap((figure, index) => {
      const pointer = `${list.pointer}/${index}`;
      const parts = (figure.parts ?? []).map((part, place) => ({
        pointer: `${pointer}/parts/${place}`,
        figure: part,
        whole: figure,
      }));
      return [{pointer, figure}, ...parts];
    }),
  );
}

/** Every text of a pack, of whatever field, with its place. */
export function textsIn(value: unknown, pointer = ''): {pointer: string; text: string}[] {
  if (typeof value === 'string') return [{pointer, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${pointer}/${key}`));
}

/** Every quote of a pack, of whatever kind of content, with its place. */
export const quotesIn = (pack: unknown) =>
  textsIn(pack).filter(({pointer}) => pointer.endsWith('/quote'));
