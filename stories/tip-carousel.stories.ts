import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import type {SlideChangeEvent} from '../src/elements/tip-carousel/slide-change-event.js';
import type {TipCarouselElement} from '../src/elements/tip-carousel/tip-carousel.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {addresses} from './helpers/packs.js';
import {arrived, found} from './helpers/play.js';
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

export const ChildrenOnly = some.ChildrenOnly;
export const Loading = some.Loading;
export const LoadingWithText = some.LoadingWithText;
export const Expired = some.Expired;
export const FailedWithText = some.FailedWithText;
export const FailedWithoutText = some.FailedWithoutText;
export const Empty = some.Empty;
export const Narrow = some.Narrow;
export const English = some.English;
export const Dark = some.Dark;
export const RightToLeft = some.RightToLeft;
export const Vertical = some.Vertical;

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

/** A reader goes on by one, and back by two: from the first to the last. */
export const NextAndPrevious: Story = {
  play: async (stage) => {
    const {step} = stage;
    const {element, root, inside, words} = await found('af-tip-carousel', stage);
    const changed = fn(({index}: SlideChangeEvent) => index);
    element.addEventListener('af-slide-change', changed);
    const [row, tabs] = [root.querySelector('.slides')!, inside.getAllByRole('tab')];

    await step('The next tip comes into sight, and its tab says so', async () => {
      await userEvent.click(inside.getByRole('button', {name: words.next}));
      await arrived(row, row.children[1]!);
      await expect(tabs[1]).toHaveAttribute('aria-selected', 'true');
    });

    await step('Before the first tip comes the last', async () => {
      await userEvent.click(inside.getByRole('button', {name: words.previous}));
      await userEvent.click(inside.getByRole('button', {name: words.previous}));
      await arrived(row, row.children[3]!);
      await expect(tabs[3]).toHaveAttribute('aria-selected', 'true');
    });

    await expect(changed.mock.results.map(({value}) => value as number)).toEqual([1, 0, 3]);
  },
};

/** The tabs with the keyboard: arrows, Home and End; the focus goes with the choice. */
export const Keys: Story = {
  play: async (stage) => {
    const {element, root, inside} = await found('af-tip-carousel', stage);
    const [row, tabs] = [root.querySelector('.slides')!, inside.getAllByRole('tab')];
    const forward = getComputedStyle(element).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}';
    tabs[0]!.focus();

    for (const [key, index] of [['{End}', 3], ['{Home}', 0], [forward, 1]] as const) {
      await stage.step(`${key} leads to tip ${index + 1}`, async () => {
        await userEvent.keyboard(key);
        await arrived(row, row.children[index]!);
        await expect(root.activeElement).toBe(tabs[index]);
      });
    }
  },
};

/** A reader stops what moves by itself, for good; a screen reader then hears each change. */
export const Pause: Story = {
  args: {autoplay: true},
  play: async (stage) => {
    const {root, inside, words} = await found('af-tip-carousel', stage);
    await userEvent.click(inside.getByRole('button', {name: words.pause}));

    await expect(await inside.findByRole('button', {name: words.play})).toBeVisible();
    await expect(root.querySelector('.slides')).toHaveAttribute('aria-live', 'polite');
  },
};

/** Who would rather read than turn pages sees all tips, and the carousel again. */
export const ListAndBack: Story = {
  play: async (stage) => {
    const {inside, words} = await found('af-tip-carousel', stage);
    const button = inside.getByRole('button', {name: words.showAll});

    await userEvent.click(button);
    await waitFor(() => expect(inside.getAllByRole('listitem')).toHaveLength(4));
    await expect(button).toHaveAttribute('aria-pressed', 'true');

    await userEvent.click(button);
    await waitFor(() => expect(inside.getAllByRole('tab')).toHaveLength(4));
  },
};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
  },
};
