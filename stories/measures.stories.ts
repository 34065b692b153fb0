import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {MeasuresElement} from '../src/elements/measures/measures.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {addresses} from './helpers/packs.js';
import {situations} from './helpers/states.js';

const some = situations('measures', 'supervise-to-govern patrol-to-supervise');

const meta: Meta<ArgsOf<MeasuresElement>> = {
  title: 'Elements/af-measures',
  component: 'af-measures',
  args: {src: addresses.chinese},
  render: drawing('af-measures'),
  parameters: {anatomy: {ids: 'supervise-to-govern'}},
};
export default meta;

type Story = StoryObj<ArgsOf<MeasuresElement>>;

/** All measures of a content pack, with the figures they name. */
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

/** One measure, chosen by its id. */
export const One: Story = {args: {ids: 'supervise-to-govern'}};

/** Measures without figures: what was done, in words alone. */
export const WithoutFigures: Story = {
  args: {
    src: undefined,
    inner:
      '<article><h3>压实平台责任</h3><p>督促平台落实网络安全管理责任。</p></article>' +
      '<article><h3>畅通举报渠道</h3><p>受理群众举报，逐条核查。</p></article>',
  },
};

/** A heading of the page's own, at the level of its outline. */
export const OwnHeading: Story = {args: {heading: '主要做法', headingLevel: 3}};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {'--af-color-accent': '#8a1c1c', '--af-space': '1em'},
};
