import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import type {DismissEvent} from '../src/elements/notice/dismiss-event.js';
import type {NoticeElement} from '../src/elements/notice/notice.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses, notices} from './helpers/packs.js';
import {found} from './helpers/play.js';
import {situations} from './helpers/states.js';

const ids = 'fake-customer-service game-skins community-talks';
const some = situations('notices', ids, {chinese: notices, src: addresses.notices});

const meta: Meta<ArgsOf<NoticeElement>> = {
  title: 'Elements/af-notice',
  component: 'af-notice',
  args: {src: addresses.notices},
  render: drawing('af-notice'),
};
export default meta;

type Story = StoryObj<ArgsOf<NoticeElement>>;

/** An urgent warning, a warning and a notice. A fourth is past its date, and gone. */
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

/** With a button that closes a notice. The page is told, and may remember. */
export const Dismissible: Story = {args: {dismissible: true}};

/** What a reader closed on an earlier visit is not shown again. */
export const Dismissed: Story = {args: {dismissed: 'fake-customer-service'}};

/** For an archive: notices past their date are kept, and say that they are. */
export const PastNotices: Story = {args: {showExpired: true, ids: 'fake-tickets game-skins'}};

/** Asked for again every five minutes, for a screen in a hall. */
export const Refresh: Story = {args: {refresh: 300}};

/** A reader closes a notice. The page is told which, and the reader goes on with the next. */
export const Close: Story = {
  args: {dismissible: true},
  play: async (stage) => {
    const {element, root, inside, words} = await found('af-notice', stage);
    const told = fn(({noticeId}: DismissEvent) => noticeId);
    element.addEventListener('af-dismiss', told);
    await expect(inside.getAllByRole('article')).toHaveLength(3);

    await userEvent.click(inside.getAllByRole('button', {name: new RegExp(words.dismiss)})[0]!);
    await waitFor(() => expect(inside.getAllByRole('article')).toHaveLength(2));
    await expect(told).toHaveReturnedWith('fake-customer-service');
    await expect(root.activeElement).toBe(inside.getAllByRole('article')[0]);
  },
};

/** In a sidebar of 240 px. */
export const Narrow: Story = {args: {dismissible: true}, decorators: [narrow]};

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {
    '--af-color-warning-surface': '#fdecea',
    '--af-color-warning-text': '#8a1c1c',
    '--af-radius': '0',
  },
};
