import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {StatsBannerElement} from '../src/elements/stats-banner/stats-banner.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const ids = 'telecom-fraud-cases telecom-fraud-suspects losses-recovered education-views';
const some = situations('figures', ids);

const meta: Meta<ArgsOf<StatsBannerElement>> = {
  title: 'Elements/af-stats-banner',
  component: 'af-stats-banner',
  args: {src: addresses.chinese, ids},
  render: drawing('af-stats-banner'),
};
export default meta;

type Story = StoryObj<ArgsOf<StatsBannerElement>>;

/** A source writes no commas in a number. */
const digits = ({textContent}: Element) => textContent.replace(/\D/g, '');

/** Four figures of a content pack, each with the words of the source it came from. */
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

/** A row for each figure, for sidebars and the head of a page. */
export const Compact: Story = {args: {compact: true}};

/** What the source gives as 其中 stands below its whole, never added up; bars only where both can be compared. */
export const Parts: Story = {
  args: {ids: 'online-criminal-cases online-crime-suspects', heading: ''},
};

/** The first two figures, in the order of the pack. */
export const Limited: Story = {args: {ids: '', limit: 2}};

/** All figures of a release at once. */
export const AllFigures: Story = {args: {ids: ''}};

/** A heading of the page's own, at the level of its outline. */
export const OwnHeading: Story = {args: {heading: '电信网络诈骗治理', headingLevel: 3}};

/** A reader opens the words that a figure was taken from; they hold its number. */
export const Source: Story = {
  play: async (stage) => {
    const {root, inside, words} = await found('af-stats-banner', stage);
    const figure = root.querySelector('.figure')!;
    const quote = figure.querySelector('blockquote')!;
    await expect(quote).not.toBeVisible();

    await userEvent.click(inside.getAllByText(words.quote, {selector: 'summary'})[0]!);
    await waitFor(() => expect(quote).toBeVisible());
    await expect(digits(quote)).toContain(digits(figure.querySelector('[part=value]')!));
  },
};

/** In the same sidebar, a row each. */
export const NarrowCompact: Story = {args: {compact: true}, decorators: [narrow]};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
    '--af-stats-banner-min': '14em',
  },
};
