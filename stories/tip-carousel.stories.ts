import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {TipCarouselElement} from '../src/elements/tip-carousel/tip-carousel.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {situations} from './helpers/states.js';

const ids =
  'mark-document-copies avoid-public-devices avoid-links-in-chats report-leaked-information';
const some = situations('tips', ids);

const meta: Meta<ArgsOf<TipCarouselElement>> = {
  title: 'Elements/af-tip-carousel',
  component: 'af-tip-carousel',
  args: {src: addresses.chinese, ids},
  render: drawing('af-tip-carousel'),
};
export default meta;

type Story = StoryObj<ArgsOf<TipCarouselElement>>;

/** Four tips of a content pack, one at a time. Nothing moves by itself. */
export const Shown: Story = {};

/** No pack: the page's own HTML is read and drawn. */
export const ChildrenOnly: Story = some.childrenOnly;

/** The pack is on its way, and the page has no text of its own. */
export const Loading: Story = some.loading;

/** The pack is on its way; until then the page's own tips are drawn. */
export const LoadingWithText: Story = some.loadingWithText;

/** The pack is past its date and says so. */
export const Expired: Story = some.expired;

/** The pack cannot be had. The page's own tips stay. */
export const FailedWithText: Story = some.failedWithText;

/** The pack cannot be had, and there is nothing else to show. */
export const FailedWithoutText: Story = some.failedWithoutText;

/** Nothing to show takes no space. */
export const Empty: Story = some.empty;

/**
 * Moves on by itself every six seconds, with a button that pauses it. It also rests under the
 * pointer, while the keyboard is in it, on a hidden page, and for readers who asked for less motion.
 */
export const Autoplay: Story = {args: {autoplay: true, interval: 6}};

/** All tips as a list from the beginning. */
export const ShowAll: Story = {args: {showAll: true}};

/** One tip needs no controls. */
export const OneTip: Story = {args: {limit: 1}};

/** Eighteen tips: the row of tabs scrolls. */
export const AllTips: Story = {args: {ids: ''}};

/** In a sidebar of 240 px. */
export const Narrow: Story = {decorators: [narrow]};

export const English: Story = some.english;

export const Dark: Story = some.dark;

export const RightToLeft: Story = some.rightToLeft;

export const Vertical: Story = some.vertical;

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
  },
};
