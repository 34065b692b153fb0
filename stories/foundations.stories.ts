import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {contrast, pairs} from './helpers/contrast.js';
import {drawn} from './helpers/drawn.js';
import {packFor} from './helpers/languages.js';
import {addresses} from './helpers/packs.js';
import {note, page, readingPage, table} from './helpers/page.js';
import {palettes, tokenNamed, tokens, type Palette, type Token} from './helpers/tokens.js';

const meta: Meta = {title: 'Foundations', tags: ['!autodocs'], parameters: readingPage};
export default meta;

const code = (text: unknown) => html`<code>${text}</code>`;

const tokenTable = (label: string, chosen: Token[]) =>
  table(
    label,
    ['Property', 'Default', 'In large text', 'What it is'],
    chosen.map((token) => [
      code(token.property),
      code(token.value),
      token.largeText === undefined ? 'the same' : code(token.largeText),
      token.description.replaceAll('`', ''),
    ]),
  );

const ratio = (one: string, other: string) => Math.floor(contrast(one, other) * 100) / 100;

const pairRows = ({colours}: Palette) =>
  pairs.flatMap(({front, backs, least, criterion}) =>
    backs.map((back) => [
      html`<span
        class="sb-pair"
        lang="zh-Hans"
        style="background: ${colours[back]!}; color: ${colours[front]!}"
        >${least < 4.5 ? html`<i></i>` : '反诈 110'}</span
      >`,
      `${front} on ${back}`,
      html`<strong>${ratio(colours[front]!, colours[back]!)}</strong> : 1`,
      `${least} (${criterion})`,
    ]),
  );

const paletteCard = (palette: Palette): TemplateResult => {
  const {theme, scheme, colours} = palette;
  return html`<section
    lang="en"
    dir="ltr"
    style="background: ${colours.surface!}; color: ${colours.text!}; color-scheme: ${scheme}"
  >
    <h2>${theme}, ${scheme}</h2>
    <ul class="sb-swatches">
      ${Object.entries(colours).map(
        ([name, value]) =>
          html`<li>
            <span class="sb-swatch" style="background: ${value}; border-color: ${colours.border!}"></span>
            ${code(`--af-color-${name}`)} ${code(value)}
          </li>`,
      )}
    </ul>
    ${table(`Contrast in ${theme}, ${scheme}`, ['Sample', 'Pair', 'Contrast', 'Needs'], pairRows(palette))}
  </section>`;
};

/** Every palette, with the contrast of each pair that the elements use. */
export const Colour: StoryObj = {
  render: () =>
    page(
      'Colour',
      'One main colour, one for warnings, and neutrals: a Chinese government site allows itself three colours in all.',
      html`
        ${note(
          'Each pair below is one that the elements draw, with its contrast and the least that WCAG 2.2 asks of it. ' +
            'A test holds every one of them. Text keeps 7 : 1 in all themes, so that the large text mode, which older ' +
            'readers choose, changes sizes alone. Nothing is told by colour only.',
        )}
        ${table(
          'Colours',
          ['Property', 'What it is'],
          tokens.filter(({type}) => type === 'color').map((token) => [code(token.property), token.description]),
        )}
        <h2 lang="en">Palettes</h2>
        <div class="sb-palettes">${palettes.map(paletteCard)}</div>
      `,
    ),
};

/** What the parts of a live element measure, in the theme and mode of the toolbar. */
async function measured(element: HTMLElementTagNameMap['af-stats-banner'], parts: string[]) {
  await drawn(element);
  return table(
    'Sizes measured in the banner above',
    ['Part', 'Size', 'Line', 'Weight', 'Text'],
    parts.flatMap((name) => {
      const part = element.shadowRoot!.querySelector(`[part~='${name}']`);
      if (!part) return [];
      const {fontSize, lineHeight, fontWeight} = getComputedStyle(part);
      const text = part.textContent.trim().replace(/\s+/g, ' ').slice(0, 24);
      return [
        [code(`::part(${name})`), fontSize, lineHeight, fontWeight, html`<span lang="zh-Hans">${text}</span>`],
      ];
    }),
  );
}

/** Sizes and lines of text, and what they come to in a banner. */
export const Type: StoryObj = {
  render: (_, {globals}) => {
    const banner = document.createElement('af-stats-banner');
    banner.setAttribute('src', packFor(globals));
    banner.setAttribute('ids', 'telecom-fraud-cases losses-recovered');
    return page(
      'Type',
      'The typeface is the page’s own. Sizes follow the page’s, and never fall below what older readers can read.',
      html`
        ${tokenTable(
          'Tokens of type',
          ['font-size', 'line-height', 'paragraph-space', 'figure-size', 'fold-size'].map(tokenNamed),
        )}
        <h2 lang="en">As text</h2>
        <div class="sb-sample">
          <p>接到自称“公检法”的电话，要求把钱转入“安全账户”的，一定是诈骗。公安机关没有安全账户。</p>
          <p>遇到可疑情况，请拨打96110咨询；已经转账的，请立即拨打110报警，并保存聊天和转账记录。</p>
        </div>
        <h2 lang="en">In a banner</h2>
        <div class="sb-live">${banner}</div>
        ${until(measured(banner, ['heading', 'label', 'value', 'unit', 'source']))}
      `,
    );
  },
};

const space = tokenNamed('space');
const box = (caption: string, style: string) =>
  html`<figure>
    <div class="sb-box" style=${style}></div>
    <figcaption lang="en">${caption}</figcaption>
  </figure>`;

/** The unit of space, corners, and the smallest size of what can be pressed. */
export const Space: StoryObj = {
  render: () =>
    page(
      'Space',
      'One unit, in sizes of text, so that gaps grow with the type; and one size that nothing to press falls below.',
      html`
        ${tokenTable('Tokens of space', ['space', 'radius', 'target-size'].map(tokenNamed))}
        <h2 lang="en">Gaps and paddings</h2>
        <div class="sb-boxes">
          ${[0.5, 1, 1.5, 2].map((times) => {
            const size = `calc(var(${space.property}, ${space.value}) * ${times})`;
            return box(`× ${times}`, `block-size: ${size}; inline-size: ${size}`);
          })}
        </div>
        <h2 lang="en">Corners and targets</h2>
        <div class="sb-boxes">
          ${(['radius', 'target-size'] as const).map((name) => {
            const {property, value} = tokenNamed(name);
            const side = name === 'radius' ? '6rem' : `var(${property}, ${value})`;
            const radius = name === 'radius' ? `var(${property}, ${value})` : '0';
            return box(property, `block-size: ${side}; inline-size: ${side}; border-radius: ${radius}`);
          })}
        </div>
      `,
    ),
};

/** There are none, and why. */
export const Icons: StoryObj = {
  render: (_, {globals}) =>
    page(
      'Icons',
      'There are none, but for the three signs of a notice: no icon font, no picture, no emblem.',
      html`
        ${note(
          'What can be pressed says so in words, which older readers, screen readers and translation understand. An ' +
            'emblem or a badge belongs to the page and to the authority that may use it, never to an element. The only ' +
            'signs are typed ones that a screen reader passes over or hears as words: plus and minus behind a question, ' +
            'angle brackets for the previous and the next tip, and the triangle that browsers draw before what unfolds.',
        )}
        ${note(
          'A notice has a circle, a triangle or an octagon, which differ in shape as in weight, and beside it the word ' +
            'that says how pressing it is.',
        )}
        <div class="sb-live"><af-notice src=${packFor(globals, addresses.notices)}></af-notice></div>
        <div class="sb-live"><af-qa src=${packFor(globals)} limit="2"></af-qa></div>
        ${note(
          html`A picture of your own goes into the slot <code>media</code> of a case card; give it a text alternative.`,
        )}
      `,
    ),
};

/** What moves, when, and what stops it. */
export const Motion: StoryObj = {
  render: (_, {globals}) =>
    page(
      'Motion',
      'Nothing moves by itself unless the page asks for it, and then only as long as the reader lets it.',
      html`
        ${tokenTable('Token of motion', [tokenNamed('motion')])}
        ${note(
          'One thing can move: the tips, with the attribute autoplay. They rest under the pointer and on a hidden page, ' +
            'end when the keyboard comes in, have a button to stop them before the slides, and do not begin for readers ' +
            'who asked their system for less motion, or in large text. Figures never count up. Nothing fades or slides in.',
        )}
        <div class="sb-live">
          <af-tip-carousel src=${packFor(globals)} limit="4" autoplay></af-tip-carousel>
        </div>
      `,
    ),
};
