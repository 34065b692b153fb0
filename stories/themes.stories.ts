import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {zhHans} from '../src/i18n/locales/zh-Hans.js';
import template from '../src/styles/theme-template.css?raw';
import {modeClasses} from '../src/styles/token-names.js';
import {addresses} from './helpers/packs.js';

const {dark, highContrast, largeText} = modeClasses;
const src = addresses.chinese;

/** What a page is likely to show beside each other. */
const elements = () => html`
  <div style="display: grid; gap: 1.5rem">
    <af-stats-banner
      src=${src}
      ids="telecom-fraud-cases telecom-fraud-suspects losses-recovered education-views"
    ></af-stats-banner>
    <af-case-card src=${src} ids="shangdang-water-army" heading-level="3" fold></af-case-card>
    <af-tip-carousel src=${src} limit="4" heading=${zhHans.tips} autoplay></af-tip-carousel>
  </div>
`;

const meta: Meta = {title: 'Themes and modes', render: elements, parameters: {controls: {disable: true}}};
export default meta;

type Story = StoryObj;

const inTheme = (theme: string, mode = ''): Story => ({globals: {theme, mode}});

/** Without any theme: the page's fonts, calm blue. */
export const Neutral: Story = {};

/** `af-theme-police-blue` */
export const PoliceBlue = inTheme('police-blue');

/** The same on a dark page. */
export const PoliceBlueDark = inTheme('police-blue', dark);

/** `af-theme-government-red` */
export const GovernmentRed = inTheme('government-red');

/** The same on a dark page. */
export const GovernmentRedDark = inTheme('government-red', dark);

/** `af-dark` */
export const Dark = inTheme('neutral', dark);

/** `af-high-contrast` */
export const HighContrast = inTheme('neutral', highContrast);

/** The same on a dark page. */
export const HighContrastDark = inTheme('neutral', `${highContrast} ${dark}`);

/** `af-large-text` (适老化): large type and targets, texts whole, nothing moves, though the page asked for both. */
export const LargeText = inTheme('neutral', largeText);

/** Themes and modes together. */
export const LargeTextInGovernmentRed = inTheme('government-red', largeText);

/** A site's own theme: the ten properties of the template, which the guide on theming explains. */
export const OwnTheme: Story = {
  render: () => html`
    <style>
      ${template.replace(':root', '.own-theme')}
    </style>
    <div class="own-theme">${elements()}</div>
    <pre tabindex="0">${template}</pre>
  `,
};
