import type {Decorator} from '@storybook/web-components-vite';
import type {ContentPack, Kind} from '../../src/content/schema.js';
import {narrow} from './narrow.js';
import {addresses, chinese, expired, semantic} from './packs.js';

/** What a story of any element can set. */
type Args = {
  src?: string;
  ids?: string;
  inner?: string;
};

interface Situation {
  args?: Args;
  decorators?: Decorator[];
  globals?: {mode?: string; locale?: string; direction?: string};
  parameters: {docs: {description: {story: string}}};
}

const situation = (story: string, args: Args, globals?: Situation['globals']): Situation => ({
  args: {src: undefined, ...args},
  ...(globals && {globals}),
  parameters: {docs: {description: {story}}},
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
) => {
  const {src} = pack;
  const inner = semantic(kind, ids, pack.chinese);
  return {
    ChildrenOnly: situation('No pack: the page’s own HTML is read and drawn.', {inner}),
    Loading: situation('The pack is on its way, and the page has no text of its own.', {src: addresses.neverAnswers}),
    LoadingWithText: situation('The pack is on its way; until then the page’s own text is drawn.', {
      src: addresses.neverAnswers,
      inner,
    }),
    Expired: situation('The pack is past its date and says so.', {src: expired(src)}),
    FailedWithText: situation('The pack cannot be had. The page’s own text stays.', {src: addresses.missing, inner}),
    FailedWithoutText: situation('The pack cannot be had, and there is nothing else to show.', {src: addresses.missing}),
    Empty: situation('Nothing to show takes no space.', {}),
    Narrow: {...situation('In a sidebar of 240 px.', {src}), decorators: [narrow]},
    English: situation('In the language of the page, from the English pack.', {src}, {locale: 'en'}),
    Dark: situation('On a dark page.', {src}, {mode: 'af-dark'}),
    RightToLeft: situation('On a page that reads from right to left.', {src}, {direction: 'rtl'}),
    Vertical: situation('On a page in vertical lines.', {src}, {direction: 'vertical-rl'}),
  };
};
