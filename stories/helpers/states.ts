import type {ContentPack, Kind} from '../../src/content/schema.js';
import {addresses, english, expired, semantic} from './packs.js';

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

/**
 * The situations that every element can be in, told once so that all tell the same.
 *
 * @param kind What the element shows, one kind or several.
 * @param ids Which of the founding packs' entries it shows.
 */
export const situations = (kind: Kind | Kind[], ids: string) => ({
  childrenOnly: from({inner: semantic(kind, ids)}),
  loading: from({src: addresses.neverAnswers}),
  loadingWithText: from({src: addresses.neverAnswers, inner: semantic(kind, ids)}),
  expired: from({pack: expired}),
  failedWithText: from({src: addresses.missing, inner: semantic(kind, ids)}),
  failedWithoutText: from({src: addresses.missing}),
  empty: from({}),
  english: from({pack: english}, {locale: 'en'}),
  dark: from({src: addresses.chinese}, {mode: 'af-dark'}),
  rightToLeft: from({src: addresses.chinese}, {direction: 'rtl'}),
  vertical: from({src: addresses.chinese}, {direction: 'vertical-rl'}),
});
