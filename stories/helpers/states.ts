import type {ContentPack, Kind} from '../../src/content/schema.js';
import {addresses, chinese, english, semantic} from './packs.js';

/** What a story of any element can set. */
type Args = {
  src?: string;
  pack?: ContentPack;
  ids?: string;
  inner?: string;
};

interface Situation {
  args: Args;
  globals?: {mode?: string; locale?: string; direction?: string};
}

const from = (args: Args, globals?: Situation['globals']): Situation => ({
  args: {src: undefined, ...args},
  ...(globals && {globals}),
});

/** The packs of which the stories of an element are made. */
interface Packs {
  chinese: ContentPack;
  english: ContentPack;
  /** Where the Chinese one is served. */
  src: string;
}

/**
 * The situations that every element can be in, told once so that all tell the same.
 *
 * @param kind What the element shows, one kind or several.
 * @param ids Which of the packs' entries it shows.
 * @param packs The founding packs, unless they have nothing to show.
 */
export const situations = (
  kind: Kind | Kind[],
  ids: string,
  packs: Packs = {chinese, english, src: addresses.chinese},
) => ({
  childrenOnly: from({inner: semantic(kind, ids, packs.chinese)}),
  loading: from({src: addresses.neverAnswers}),
  loadingWithText: from({src: addresses.neverAnswers, inner: semantic(kind, ids, packs.chinese)}),
  expired: from({pack: {...packs.chinese, expires: '2024-06-30'}}),
  failedWithText: from({src: addresses.missing, inner: semantic(kind, ids, packs.chinese)}),
  failedWithoutText: from({src: addresses.missing}),
  empty: from({}),
  english: from({pack: packs.english}, {locale: 'en'}),
  dark: from({src: packs.src}, {mode: 'af-dark'}),
  rightToLeft: from({src: packs.src}, {direction: 'rtl'}),
  vertical: from({src: packs.src}, {direction: 'vertical-rl'}),
});
