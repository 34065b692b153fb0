import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {QaElement} from '../src/elements/qa/qa.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const some = situations('questions', 'protecting-personal-information tackling-rumours');

const meta: Meta<ArgsOf<QaElement>> = {
  title: 'Elements/af-qa',
  component: 'af-qa',
  args: {src: addresses.chinese},
  render: drawing('af-qa'),
  parameters: {anatomy: {limit: 2, open: true}},
};
export default meta;

type Story = StoryObj<ArgsOf<QaElement>>;

/** All questions of a content pack, closed. */
export const Shown: Story = {};

export const ChildrenOnly = some.ChildrenOnly;
export const Loading = some.Loading;
export const LoadingWithText = some.LoadingWithText;
export const Expired = some.Expired;
export const FailedWithText = some.FailedWithText;
export const FailedWithoutText = some.FailedWithoutText;
export const Empty = some.Empty;
export const English = some.English;
export const RightToLeft = some.RightToLeft;
export const Vertical = some.Vertical;

/** All answers open from the start; readers can close them. */
export const Open: Story = {args: {open: true}};

/** One question alone is open, and has no button for all. */
export const OneQuestion: Story = {args: {ids: 'water-army-cases'}};

/** A heading of the page's own, at the level of its outline. */
export const OwnHeading: Story = {args: {heading: '答记者问', headingLevel: 3}};

/** A reader opens all answers and closes one; the button follows. */
export const ExpandAll: Story = {
  play: async (stage) => {
    const {root, inside, words} = await found('af-qa', stage);
    const questions = [...root.querySelectorAll('details.question')];

    await userEvent.click(inside.getByRole('button', {name: words.openAll}));
    const close = await inside.findByRole('button', {name: words.closeAll});
    for (const question of questions) await expect(question).toHaveAttribute('open');

    await userEvent.click(questions[0]!.querySelector('summary')!);
    await waitFor(() => expect(close).toHaveTextContent(words.openAll));
    await expect(questions[0]).not.toHaveAttribute('open');
  },
};

/** A link of the page leads to an answer inside the element, which opens. */
export const DeepLink: Story = {
  render: (args, context) => html`
    <p><a href="#tackling-rumours" target="_self">网络谣言如何治理？</a></p>
    ${drawing('af-qa')(args, context)}
  `,
  beforeEach: () => () => history.replaceState(null, '', location.pathname + location.search),
  play: async (stage) => {
    const {root} = await found('af-qa', stage);
    const question = root.querySelector('#tackling-rumours')!;
    await expect(question).not.toHaveAttribute('open');

    await userEvent.click(stage.canvas.getByRole('link'));
    await waitFor(() => expect(question).toHaveAttribute('open'));
    await expect(root.activeElement).toBe(question.querySelector('summary'));
  },
};

/** In a sidebar of 240 px. */
export const Narrow: Story = {args: {open: true}, decorators: [narrow]};

export const Dark: Story = {...some.Dark, args: {...some.Dark.args, open: true}};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {open: true, '--af-color-accent': '#8a1c1c', '--af-target-size': '60px'},
};
