import type {ContentPack, Kind} from '../../src/content/schema.js';
import {addresses, chinese, expired, semantic} from './packs.js';

/** What a story of any element can set. */
type Args = {
  src?: string;
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

/** The pack of which the stories of an element are made. */
interface Pack {
  chinese: ContentPack;
  /** Where it is served; beside it lies the English one. */
  src: string;
}

/**
 * The situations that every element can be in, told once so that all tell the same.
 *
 * @param kind What the element shows, one kind or several.
 * @param ids Which of the pack's entries it shows.
 * @param pack The founding pack, unless it has nothing to show.
 */
export const situations = (
  kind: Kind | Kind[],
  ids: string,
  pack: Pack = {chinese, src: addresses.chinese},
) => ({
  childrenOnly: from({inner: semantic(kind, ids, pack.chinese)}),
  loading: from({src: addresses.neverAnswers}),
  loadingWithText: from({src: addresses.neverAnswers, inner: semantic(kind, ids, pack.chinese)}),
  expired: from({src: expired(pack.src)}),
  failedWithText: from({src: addresses.missing, inner: semantic(kind, ids, pack.chinese)}),
  failedWithoutText: from({src: addresses.missing}),
  empty: from({}),
  english: from({src: pack.src}, {locale: 'en'}),
  dark: from({src: pack.src}, {mode: 'af-dark'}),
  rightToLeft: from({src: pack.src}, {direction: 'rtl'}),
  vertical: from({src: pack.src}, {direction: 'vertical-rl'}),
});
