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

/** No pack: the page's own HTML is read and drawn. */
export const ChildrenOnly: Story = some.childrenOnly;

/** The pack is on its way, and the page has no text of its own. */
export const Loading: Story = some.loading;

/** The pack is on its way; until then the page's own figures are drawn. */
export const LoadingWithText: Story = some.loadingWithText;

/** The pack is past its date and says so. */
export const Expired: Story = some.expired;

/** The pack cannot be had. The page's own figures stay. */
export const FailedWithText: Story = some.failedWithText;

/** The pack cannot be had, and there is nothing else to show. */
export const FailedWithoutText: Story = some.failedWithoutText;

/** Nothing to show takes no space. */
export const Empty: Story = some.empty;

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

/** In a sidebar of 240 px. */
export const Narrow: Story = {decorators: [narrow]};

/** In the same sidebar, a row each. */
export const NarrowCompact: Story = {args: {compact: true}, decorators: [narrow]};

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
    '--af-stats-banner-min': '14em',
  },
};
