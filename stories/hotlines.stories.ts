import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {HotlinesElement} from '../src/elements/hotlines/hotlines.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const ids = 'police-emergency police-anti-fraud fraud-warning-messages';
const some = situations('hotlines', ids);

const meta: Meta<ArgsOf<HotlinesElement>> = {
  title: 'Elements/af-hotlines',
  component: 'af-hotlines',
  args: {src: addresses.chinese, ids, heading: '求助与举报电话'},
  render: drawing('af-hotlines'),
};
export default meta;

type Story = StoryObj<ArgsOf<HotlinesElement>>;

/** A number to call, a number whose calls to answer, and a number that only sends messages. */
export const Shown: Story = {};

export const ChildrenOnly = some.ChildrenOnly;
export const Loading = some.Loading;
export const LoadingWithText = some.LoadingWithText;
export const Expired = some.Expired;
export const FailedWithText = some.FailedWithText;
export const FailedWithoutText = some.FailedWithoutText;
export const Empty = some.Empty;
export const Narrow = some.Narrow;
export const Dark = some.Dark;
export const RightToLeft = some.RightToLeft;
export const Vertical = some.Vertical;

/** Side by side for the head or the foot of a page; what is known of each line is folded. */
export const Bar: Story = {args: {layout: 'bar', heading: ''}};

/** A reader opens what is known of a number; who takes calls can be dialled, who does not cannot. */
export const OpenedBar: Story = {
  args: {layout: 'bar', heading: ''},
  play: async (stage) => {
    const {root, inside, words} = await found('af-hotlines', stage);
    const more = root.querySelector('.more')!;
    await expect(more).not.toBeVisible();

    await userEvent.click(inside.getAllByText(words.moreInformation, {selector: 'summary'})[0]!);
    await waitFor(() => expect(more).toBeVisible());
    await expect(inside.getAllByText(words.dial)[0]!.closest('a')).toHaveAttribute('href', 'tel:110');
    await expect(inside.getAllByText(words.notForCalls)[0]!.closest('a')).toBeNull();
  },
};

/** In the same sidebar, as a bar. */
export const NarrowBar: Story = {args: {layout: 'bar', heading: ''}, decorators: [narrow]};

export const English: Story = {
  ...some.English,
  args: {...some.English.args, heading: 'Numbers to call'},
};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
    '--af-hotlines-min': '16em',
  },
};
