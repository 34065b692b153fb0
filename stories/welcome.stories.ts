import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {describe} from '../.storybook/arg-types.js';
import {packFor} from './helpers/languages.js';
import {addresses} from './helpers/packs.js';
import {note, page, readingPage} from './helpers/page.js';

const meta: Meta = {
  title: 'Welcome',
  tags: ['!autodocs'],
  parameters: readingPage,
};
export default meta;

/** Each element with as much as fits a card. */
const family = (src: string, notices: string): Record<string, TemplateResult> => ({
  'af-notice': html`<af-notice src=${notices} limit="1" heading-level="3"></af-notice>`,
  'af-stats-banner': html`<af-stats-banner
    src=${src}
    ids="telecom-fraud-cases losses-recovered education-views"
    heading-level="3"
    compact
  ></af-stats-banner>`,
  'af-case-card': html`<af-case-card
    src=${src}
    ids="shangdang-water-army"
    heading-level="3"
    fold
  ></af-case-card>`,
  'af-tip-carousel': html`<af-tip-carousel src=${src} limit="4" heading-level="3"></af-tip-carousel>`,
  'af-hotlines': html`<af-hotlines
    src=${src}
    ids="police-emergency police-anti-fraud"
    heading-level="3"
  ></af-hotlines>`,
  'af-scam-check': html`<af-scam-check src=${src} limit="3" heading-level="3"></af-scam-check>`,
  'af-qa': html`<af-qa src=${src} heading-level="3"></af-qa>`,
  'af-measures': html`<af-measures
    src=${src}
    ids="supervise-to-govern"
    heading-level="3"
  ></af-measures>`,
  'af-case-list': html`<af-case-list
    src=${src}
    limit="2"
    heading-level="3"
    no-filters
    fold
  ></af-case-list>`,
  'af-briefing': html`<af-briefing
    src=${src}
    sections="figures tips"
    heading-level="3"
  ></af-briefing>`,
});

/** The story's address in Storybook, from inside its frame, wherever the folder lies. */
const documentation = (tag: string) => `./?path=/docs/elements-${tag}--docs`;

const firstSentence = (text: string) =>
  text.replaceAll('`', '').replace(/\s+/g, ' ').match(/^.*?\.(?= |$)/)?.[0] ?? text;

/** All elements, filled from one content pack. */
export const Welcome: StoryObj = {
  render: (_, {globals}) =>
    page(
      'anti-fraud-elements',
      'Figures, cases, tips, answers and numbers to call, from one checked content pack: what a police ' +
        'release says, for any page, in the page’s own type and width.',
      html`
        ${note(
          'The toolbar above changes theme, mode, language, direction and width of everything here. Below each ' +
            'story stands the HTML to paste. Foundations shows what colours, type and space are made of; Patterns ' +
            'shows whole pages; Hard cases shows what happens when things go wrong.',
        )}
        <div class="sb-family">
          ${Object.entries(family(packFor(globals), packFor(globals, addresses.notices))).map(
            ([tag, element]) =>
              html`<section>
                <h2 lang="en" dir="ltr">
                  <a href=${documentation(tag)} target="_top"><code>${`<${tag}>`}</code></a>
                </h2>
                ${note(firstSentence(describe(tag)))} ${element}
              </section>`,
          )}
        </div>
      `,
    ),
};
