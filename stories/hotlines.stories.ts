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

/** No pack: the page's own HTML is read and drawn. */
export const ChildrenOnly: Story = some.childrenOnly;

/** The pack is on its way, and the page has no text of its own. */
export const Loading: Story = some.loading;

/** The pack is on its way; until then the page's own numbers are drawn. */
export const LoadingWithText: Story = some.loadingWithText;

/** The pack is past its date and says so. */
export const Expired: Story = some.expired;

/** The pack cannot be had. The page's own numbers stay. */
export const FailedWithText: Story = some.failedWithText;

/** The pack cannot be had, and there is nothing else to show. */
export const FailedWithoutText: Story = some.failedWithoutText;

/** Nothing to show takes no space. */
export const Empty: Story = some.empty;

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

/** In a sidebar of 240 px. */
export const Narrow: Story = {decorators: [narrow]};

/** In the same sidebar, as a bar. */
export const NarrowBar: Story = {args: {layout: 'bar', heading: ''}, decorators: [narrow]};

export const English: Story = {
  ...some.english,
  args: {...some.english.args, heading: 'Numbers to call'},
};

export const Dark: Story = some.dark;

export const RightToLeft: Story = some.rightToLeft;

export const Vertical: Story = some.vertical;

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
    '--af-hotlines-min': '16em',
  },
};
