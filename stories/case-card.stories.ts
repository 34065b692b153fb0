import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {CaseCardElement} from '../src/elements/case-card/case-card.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses, semantic} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const ids = 'shangdang-water-army';
const some = situations('cases', ids);

const meta: Meta<ArgsOf<CaseCardElement>> = {
  title: 'Elements/af-case-card',
  component: 'af-case-card',
  args: {src: addresses.chinese, ids},
  render: drawing('af-case-card'),
};
export default meta;

type Story = StoryObj<ArgsOf<CaseCardElement>>;

/** One case of a content pack. */
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

/** Many outcomes: they stand in columns where there is room. */
export const ManyOutcomes: Story = {args: {ids: 'xiangyuan-personal-information'}};

/** A long text behind a button; printed, it is unfolded. */
export const Fold: Story = {
  args: {ids: 'hightech-obscene-material', fold: true},
  decorators: [narrow],
};

const picture =
  '<svg slot="media" role="img" aria-label="示意图：一只手机收到陌生来电" viewBox="0 0 320 120">' +
  '<rect width="320" height="120" fill="#dbe6f3"/><rect x="136" y="16" width="48" height="88" rx="8" fill="#14539a"/>' +
  '<rect x="142" y="26" width="36" height="60" fill="#fff"/></svg>';

/** A picture of the page's own above the title. */
export const Media: Story = {args: {src: undefined, inner: semantic('cases', ids) + picture}};

/** Links of the page's own below the case. */
export const Actions: Story = {
  args: {
    src: undefined,
    inner: `${semantic('cases', ids)}<p slot="actions"><a href="#cases">查看全部典型案例</a></p>`,
  },
};

/** A title of the page's own, at the level of its outline. */
export const OwnHeading: Story = {args: {heading: '以案说法：网络水军', headingLevel: 3}};

/** A reader opens a long text, in a sidebar. */
export const Unfold: Story = {
  args: {ids: 'hightech-obscene-material', fold: true},
  decorators: [narrow],
  play: async (stage) => {
    const {root, inside, words} = await found('af-case-card', stage);
    const text = root.querySelector('.fold')!;
    const button = await inside.findByRole('button', {name: new RegExp(words.readMore)});
    // Of lines written from top to bottom, the width is cut.
    const cut = () => text.scrollHeight + text.scrollWidth - text.clientHeight - text.clientWidth;
    await expect(cut()).toBeGreaterThan(0);

    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(cut()).toBe(0);
    await expect(button).toHaveTextContent(words.readLess);
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
