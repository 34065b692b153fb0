import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import oldStyles from '../docs/demo/old-cms.css?raw';
import {packFor} from './helpers/languages.js';
import {addresses, semantic} from './helpers/packs.js';
import './helpers/patterns.css';

const meta: Meta = {title: 'Hard cases', tags: ['!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

const few = 'telecom-fraud-cases losses-recovered';

/** What stands on many pages, one below the other. */
const several = (src: string) => html`<div class="one-below-the-other">
  <af-stats-banner src=${src} ids="${few} education-views"></af-stats-banner>
  <af-case-card src=${src} ids="shangdang-water-army"></af-case-card>
  <af-tip-carousel src=${src} heading="防范提示" limit="4"></af-tip-carousel>
  <af-hotlines src=${src} heading="求助电话" ids="police-emergency police-anti-fraud"></af-hotlines>
</div>`;

/** Labels of three lines, a title without end, an address that cannot be broken: all is read, nothing is cut. */
export const LongText: StoryObj = {
  render: () => html`<div class="one-below-the-other" style="max-inline-size: 20rem">
    <af-stats-banner src=${addresses.long} heading-level="2"></af-stats-banner>
    <af-case-card src=${addresses.long} heading-level="2"></af-case-card>
    <af-tip-carousel src=${addresses.long} heading="防范提示"></af-tip-carousel>
  </div>`,
};

/** Forty figures at once: columns as there is room, in the order of the pack. */
export const FortyFigures: StoryObj = {
  render: () => html`<af-stats-banner src=${addresses.forty}></af-stats-banner>`,
};

/** A pack that is missing, cut off, or not a pack. The page's own text stays; without any, one line says so. */
export const BrokenFeed: StoryObj = {
  render: () => html`<div class="one-below-the-other">
    <af-stats-banner src=${addresses.missing} .innerHTML=${semantic('figures', few)}></af-stats-banner>
    <af-stats-banner src=${addresses.cutOff} .innerHTML=${semantic('figures', few)}></af-stats-banner>
    <af-stats-banner src=${addresses.notAPack} .innerHTML=${semantic('figures', few)}></af-stats-banner>
    <af-case-card src=${addresses.missing}></af-case-card>
  </div>`,
};

/** The style sheet of a page of the 2000s, which reaches for every element: ours are out of its reach. */
export const HostilePage: StoryObj = {
  render: (_, {globals}) => html`
    <style>
      @scope (.hostile) {
        ${oldStyles}
      }
    </style>
    <div class="hostile" style="background: #fff">
      <p>本页沿用二十年前的样式：字号十二像素，行距固定，首行缩进两字。</p>
      ${several(packFor(globals))}
    </div>
  `,
};

/** A page that reads from right to left, as Uyghur does: everything turns, numbers do not. */
export const RightToLeft: StoryObj = {
  globals: {direction: 'rtl'},
  render: (_, {globals}) => several(packFor(globals)),
};

/** A page in vertical lines, as Mongolian is written, and Chinese on memorial pages. */
export const Vertical: StoryObj = {
  globals: {direction: 'vertical-rl'},
  render: (_, {globals}) => several(packFor(globals)),
};
