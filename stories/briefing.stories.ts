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
};
export default meta;

type Story = StoryObj<ArgsOf<BriefingElement>>;

/** The whole founding pack: figures, measures, cases, questions, tips, self-check, numbers. */
export const Shown: Story = {};

/** No pack: the page's own HTML is read and drawn. */
export const ChildrenOnly: Story = some.childrenOnly;

/** The pack is on its way, and the page has no text of its own. */
export const Loading: Story = some.loading;

/** The pack is on its way; until then the page's own text is drawn. */
export const LoadingWithText: Story = some.loadingWithText;

/** The pack is past its date and says so, once. */
export const Expired: Story = {args: {...some.expired.args, sections}};

/** The pack cannot be had. The page's own text stays. */
export const FailedWithText: Story = some.failedWithText;

/** The pack cannot be had, and there is nothing else to show. */
export const FailedWithoutText: Story = some.failedWithoutText;

/** Nothing to show takes no space. */
export const Empty: Story = some.empty;

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

export const English: Story = some.english;

export const Dark: Story = {...some.dark, args: {...some.dark.args, sections}};

export const RightToLeft: Story = {...some.rightToLeft, args: {...some.rightToLeft.args, sections}};

export const Vertical: Story = {...some.vertical, args: {...some.vertical.args, sections}};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    sections,
    '--af-color-accent': '#8a1c1c',
    '--af-color-surface-raised': '#fbf5ee',
    '--af-radius': '0',
  },
};
