import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {BriefingElement} from '../src/elements/briefing/briefing.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const sections = 'figures cases tips check hotlines';
const some = situations(
  ['figures', 'cases', 'tips', 'warningSigns', 'hotlines'],
  'telecom-fraud-cases losses-recovered shangdang-water-army tunliu-personal-information ' +
    'mark-document-copies report-leaked-information link-in-chat unknown-software ' +
    'police-emergency police-anti-fraud',
);

const meta: Meta<ArgsOf<BriefingElement>> = {
  title: 'Elements/af-briefing',
  component: 'af-briefing',
  args: {src: addresses.chinese},
  render: drawing('af-briefing'),
  parameters: {anatomy: {sections: 'tips hotlines'}},
};
export default meta;

type Story = StoryObj<ArgsOf<BriefingElement>>;

/** The whole founding pack: figures, measures, cases, questions, tips, self-check, numbers. */
export const Shown: Story = {};

export const ChildrenOnly = some.ChildrenOnly;
export const Loading = some.Loading;
export const LoadingWithText = some.LoadingWithText;
export const FailedWithText = some.FailedWithText;
export const FailedWithoutText = some.FailedWithoutText;
export const Empty = some.Empty;
export const English = some.English;

/** The pack is past its date and says so, once. */
export const Expired: Story = {args: {...some.Expired.args, sections}};

/** Three sections, in another order. */
export const Sections: Story = {args: {sections: 'tips check hotlines'}};

/** One section needs no list of contents. */
export const OneSection: Story = {args: {sections: 'questions'}};

/** Under a heading of the page's own. */
export const OwnHeading: Story = {args: {sections, heading: '专项行动通报', headingLevel: 3}};

/** A reader goes to a section from the list of contents. The address of the page stays as it is. */
export const Contents: Story = {
  args: {sections},
  play: async (stage) => {
    const {root, inside} = await found('af-briefing', stage);
    const link = inside.getAllByRole('link', {name: (name) => name !== ''})[1]!;
    const before = location.href;
    await userEvent.click(link);
    const heading = inside.getByRole('heading', {name: link.textContent.trim(), level: 3});

    await waitFor(() => expect(root.activeElement).toBe(heading));
    await expect(location.href).toBe(before);
  },
};

/** In a sidebar of 240 px. */
export const Narrow: Story = {args: {sections}, decorators: [narrow]};

export const Dark: Story = {...some.Dark, args: {...some.Dark.args, sections}};

export const RightToLeft: Story = {...some.RightToLeft, args: {...some.RightToLeft.args, sections}};

export const Vertical: Story = {...some.Vertical, args: {...some.Vertical.args, sections}};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    sections,
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
  },
};
