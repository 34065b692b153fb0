import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {ScamCheckElement} from '../src/elements/scam-check/scam-check.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {addresses, chinese} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const signs = 'link-in-chat unknown-software easy-money-with-phone prize-draw-asks-identity';
const some = situations(
  ['warningSigns', 'tips', 'hotlines'],
  `${signs} report-leaked-information police-emergency police-anti-fraud`,
);

const meta: Meta<ArgsOf<ScamCheckElement>> = {
  title: 'Elements/af-scam-check',
  component: 'af-scam-check',
  args: {src: addresses.chinese, ids: signs},
  render: drawing('af-scam-check'),
};
export default meta;

type Story = StoryObj<ArgsOf<ScamCheckElement>>;

/** Four warning signs of a content pack, with what to do and whom to call. */
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

/** A reader marks two signs: what to do now, and whom to call. */
export const Marked: Story = {
  play: async (stage) => {
    const {root, inside, words} = await found('af-scam-check', stage);
    const [advice, boxes] = [root.querySelector('.advice'), inside.getAllByRole('checkbox')];
    await expect(advice).not.toBeVisible();

    await userEvent.click(boxes[0]!);
    await userEvent.click(boxes[1]!);
    await waitFor(() => expect(inside.getByRole('status')).toHaveTextContent(words.checkMarked(2)));
    await expect(advice).toBeVisible();
  },
};

/** A reader takes the marks away. Nothing marked is not taken for safety. */
export const Cleared: Story = {
  play: async (stage) => {
    const {inside, words} = await found('af-scam-check', stage);
    const box = inside.getAllByRole('checkbox')[0]!;
    await userEvent.click(box);
    await expect(box).toBeChecked();

    await userEvent.click(inside.getByRole('button', {name: words.checkClear}));
    await waitFor(() => expect(inside.getByRole('status')).toHaveTextContent(words.checkUnmarked));
    await expect(box).not.toBeChecked();
    await expect(inside.getByText(words.checkDoubt)).toBeVisible();
  },
};

/** Without a list of its own, the warning signs of the cases are asked about. */
export const SignsOfCases: Story = {
  args: {src: undefined, ids: '', pack: {...chinese, warningSigns: undefined}},
};

/** All seven signs, under a heading of the page's own. */
export const OwnHeading: Story = {args: {ids: '', heading: '三十秒自查', headingLevel: 3}};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
  },
};
