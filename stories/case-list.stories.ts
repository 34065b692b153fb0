import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {CaseListElement} from '../src/elements/case-list/case-list.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses, chinese} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const some = situations('cases', (chinese.cases ?? []).map(({id}) => id).join(' '));

const meta: Meta<ArgsOf<CaseListElement>> = {
  title: 'Elements/af-case-list',
  component: 'af-case-list',
  args: {src: addresses.chinese},
  render: drawing('af-case-list'),
  parameters: {anatomy: {limit: 2}},
};
export default meta;

type Story = StoryObj<ArgsOf<CaseListElement>>;

/** All cases of a content pack, with filters by place and offence and an announced count. */
export const Shown: Story = {};

export const ChildrenOnly = some.ChildrenOnly;
export const Loading = some.Loading;
export const LoadingWithText = some.LoadingWithText;
export const Expired = some.Expired;
export const FailedWithText = some.FailedWithText;
export const FailedWithoutText = some.FailedWithoutText;
export const Empty = some.Empty;
export const English = some.English;
export const Dark = some.Dark;
export const RightToLeft = some.RightToLeft;
export const Vertical = some.Vertical;

/** Without filters, for a few cases. */
export const WithoutFilters: Story = {args: {noFilters: true, limit: 3}};

/** Two at a time; a button brings the next. Thousands stay usable in this way. */
export const Paged: Story = {args: {pageSize: 2}};

/** Long texts behind a button; printed, they are unfolded. */
export const Fold: Story = {args: {fold: true}};

/** A reader asks for more, and goes on reading with the first of the new cases. */
export const LoadMore: Story = {
  args: {pageSize: 2},
  play: async (stage) => {
    const {root, inside, words} = await found('af-case-list', stage);
    await userEvent.click(inside.getByRole('button', {name: words.showMore(2)}));

    await waitFor(() => expect(inside.getAllByRole('article')).toHaveLength(4));
    await expect(root.activeElement).toBe(inside.getAllByRole('article')[2]);
  },
};

/** A reader chooses a place: what is left is counted, aloud. */
export const Filtered: Story = {
  play: async (stage) => {
    const {root, inside, words} = await found('af-case-list', stage);
    const total = inside.getAllByRole('article').length;
    const place = inside.getByRole<HTMLSelectElement>('combobox', {name: words.region});
    await userEvent.selectOptions(place, place.options[1]!);
    const regions = () => [...root.querySelectorAll('[part=region]')].map(({textContent}) => textContent);

    await waitFor(() => expect(inside.getAllByRole('article').length).toBeLessThan(total));
    for (const region of regions()) await expect(region).toContain(place.value);
    await expect(inside.getByRole('status')).toHaveTextContent(words.matching(regions().length, total));
  },
};

/** In a sidebar of 240 px. */
export const Narrow: Story = {args: {fold: true}, decorators: [narrow]};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
    '--af-case-list-min': '30em',
  },
};
