import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-700.css';
import '@fontsource/noto-sans-mongolian/mongolian-400.css';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ContentPack} from '../src/content/schema.js';
import {registerMessages} from '../src/controllers/register-messages.js';
import {addresses} from './helpers/packs.js';
import {mirrored, mirroredMessages, mongolian, uyghur} from './helpers/sample-scripts.js';
import './helpers/sample-scripts.css';

registerMessages(mirroredMessages);

const meta: Meta = {title: 'Languages and scripts'};
export default meta;

type Story = StoryObj;

/** A whole pack, on a page of its language. */
const briefing = (pack: ContentPack) => () =>
  html`<div lang=${pack.lang}><af-briefing .pack=${pack}></af-briefing></div>`;

/** Uyghur, in Arabic script, from right to left. The words of the interface are in English until a page brings them. */
export const Uyghur: Story = {render: briefing(uyghur), globals: {direction: 'rtl'}};

/** A pseudo-language from right to left, words of the interface included: what is not mirrored was forgotten. */
export const Mirrored: Story = {render: briefing(mirrored), globals: {direction: 'rtl'}};

/** Mongolian in its own script: downwards, lines from left to right. */
export const Mongolian: Story = {render: briefing(mongolian), globals: {direction: 'vertical-lr'}};

/** Traditional Chinese around content in Simplified, which is never converted. */
export const TraditionalChinese: Story = {
  render: () => html`<af-stats-banner src=${addresses.chinese} limit="4"></af-stats-banner>`,
  globals: {locale: 'zh-Hant'},
};

/** `follow-language`: the pack named is Chinese, the page English, and so is what is shown. */
export const FollowLanguage: Story = {
  render: () =>
    html`<af-stats-banner src=${addresses.chinese} limit="4" follow-language></af-stats-banner>`,
  globals: {locale: 'en'},
};
