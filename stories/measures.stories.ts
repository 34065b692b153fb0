import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {MeasuresElement} from '../src/elements/measures/measures.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {situations} from './helpers/states.js';

const some = situations('measures', 'supervise-to-govern patrol-to-supervise');

const meta: Meta<ArgsOf<MeasuresElement>> = {
  title: 'Elements/af-measures',
  component: 'af-measures',
  args: {src: addresses.chinese},
  render: drawing('af-measures'),
};
export default meta;

type Story = StoryObj<ArgsOf<MeasuresElement>>;

/** All measures of a content pack, with the figures they name. */
export const Shown: Story = {};

/** No pack: the page's own HTML is read and drawn. */
export const ChildrenOnly: Story = some.childrenOnly;

/** The pack is on its way, and the page has no text of its own. */
export const Loading: Story = some.loading;

/** The pack is on its way; until then the page's own measures are drawn. */
export const LoadingWithText: Story = some.loadingWithText;

/** The pack is past its date and says so. */
export const Expired: Story = some.expired;

/** The pack cannot be had. The page's own measures stay. */
export const FailedWithText: Story = some.failedWithText;

/** The pack cannot be had, and there is nothing else to show. */
export const FailedWithoutText: Story = some.failedWithoutText;

/** Nothing to show takes no space. */
export const Empty: Story = some.empty;

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

/** In a sidebar of 240 px. */
export const Narrow: Story = {decorators: [narrow]};

export const English: Story = some.english;

export const Dark: Story = some.dark;

export const RightToLeft: Story = some.rightToLeft;

export const Vertical: Story = some.vertical;

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {'--af-color-accent': '#8a1c1c', '--af-space': '1em'},
};
