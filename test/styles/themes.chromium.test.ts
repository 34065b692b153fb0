import {expect} from '@open-wc/testing';
import {
  drawAll,
  drawnIn,
  everyTag,
  fullPack,
  loadThemes,
  type AnyElement,
} from '../helpers/every-element.js';
import {emulateMedia} from '../helpers/commands.js';
import {axeFaults} from '../helpers/faults.js';
import type {ContentPack} from '../../src/content/schema.js';

const themes = ['', 'af-theme-police-blue', 'af-theme-government-red'];
const modes = ['', 'af-dark', 'af-high-contrast', 'af-high-contrast af-dark'];

interface Colours {
  accent: string;
  surface: string;
}
/** As tokens.json has them; the first of each pair in light, the second in the dark. */
const expected: Record<string, [Colours, Colours]> = {
  '': [
    {accent: 'rgb(20, 83, 154)', surface: 'rgb(255, 255, 255)'},
    {accent: 'rgb(143, 188, 245)', surface: 'rgb(21, 25, 31)'},
  ],
  'af-theme-police-blue': [
    {accent: 'rgb(11, 61, 140)', surface: 'rgb(255, 255, 255)'},
    {accent: 'rgb(141, 185, 255)', surface: 'rgb(12, 22, 38)'},
  ],
  'af-theme-government-red': [
    {accent: 'rgb(160, 20, 20)', surface: 'rgb(255, 255, 255)'},
    {accent: 'rgb(255, 176, 163)', surface: 'rgb(26, 20, 19)'},
  ],
  'af-high-contrast': [
    {accent: 'rgb(0, 48, 156)', surface: 'rgb(255, 255, 255)'},
    {accent: 'rgb(255, 230, 0)', surface: 'rgb(0, 0, 0)'},
  ],
};

describe('Themes and modes', () => {
  let pack: ContentPack;
  before(async () => {
    await loadThemes();
    pack = await fullPack();
  });
  afterEach(() => {
    document.documentElement.className = '';
    document.body.className = '';
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, 1);
  });

  /** The colours of a banner when classes stand on the root, on the body and on a box around it. */
  async function coloursWith({root = '', body = '', box = ''}) {
    document.documentElement.className = root;
    document.body.className = body;
    const {elements} = await drawAll(['af-stats-banner'], pack, {classes: box});
    return coloursOf(elements[0]!);
  }

  for (const theme of themes) {
    for (const mode of modes) {
      const [light, dark] = expected[mode.includes('high-contrast') ? 'af-high-contrast' : theme]!;
      const colours = mode.includes('dark') ? dark : light;
      const name = [theme || 'neutral', mode].filter(Boolean).join(' ');

      it(`are set once, wherever the page likes: ${name}`, async () => {
        expect(await coloursWith({root: `${theme} ${mode}`}), 'both on the root').to.deep.equal(
          colours,
        );
        expect(await coloursWith({root: theme, body: mode}), 'the mode nearer').to.deep.equal(
          colours,
        );
        expect(await coloursWith({root: mode, box: theme}), 'the theme nearer').to.deep.equal(
          colours,
        );
      });
    }
  }

  for (const theme of themes.slice(1)) {
    it(`are dark by class where an engine does not know light-dark(): ${theme}`, async () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, await sheetOfOldEngine()];
      const [, dark] = expected[theme]!;

      expect(await coloursWith({root: `${theme} af-dark`}), 'both on the root').to.deep.equal(dark);
      expect(await coloursWith({root: theme, body: 'af-dark'}), 'the mode nearer').to.deep.equal(
        dark,
      );
      expect(await coloursWith({root: 'af-dark', box: theme}), 'the theme nearer').to.deep.equal(
        dark,
      );
    });
  }

  it('give high contrast to readers who asked their system for it', async () => {
    await emulateMedia({'prefers-contrast': 'more'});

    expect(await coloursWith({root: 'af-theme-government-red'})).to.deep.equal(
      expected['af-high-contrast']![0],
    );
  });

  it('let a page’s own theme win over a theme, and high contrast over both', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --af-color-accent: rgb(1, 2, 3); --af-color-focus: rgb(1, 2, 3) }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

    expect((await coloursWith({root: 'af-theme-police-blue'})).accent).to.equal('rgb(1, 2, 3)');
    expect(await coloursWith({root: 'af-high-contrast'})).to.deep.equal(
      expected['af-high-contrast']![0],
    );
  });

  it('leave the page’s font alone', async () => {
    const {box, elements} = await drawAll(everyTag, pack);
    box.style.fontFamily = 'monospace';

    for (const each of elements.flatMap(drawnIn))
      expect(getComputedStyle(each).fontFamily, describeElement(each)).to.equal('monospace');
  });

  for (const theme of themes) {
    for (const mode of [...modes, 'af-large-text', 'af-large-text af-dark']) {
      const name = [theme || 'neutral', mode].filter(Boolean).join(' ');

      it(`leave nothing for axe to find: ${name}`, async function () {
        this.timeout(60_000);
        document.documentElement.className = `${theme} ${mode}`;
        // A briefing shows what the others show, which would be landmarks of one name.
        for (const tags of [everyTag.filter((tag) => tag !== 'af-briefing'), ['af-briefing']]) {
          const {box} = await drawAll(tags, pack);
          expect(await axeFaults(box)).to.deep.equal([]);
          box.remove();
        }
      });
    }
  }
});

function coloursOf(banner: AnyElement): Colours {
  const root = banner.shadowRoot!;
  return {
    accent: getComputedStyle(root.querySelector('.value')!).color,
    surface: getComputedStyle(root.querySelector('.view')!).backgroundColor,
  };
}

/** The same style sheet, with its questions about `light-dark()` answered as Chromium 100 would. */
async function sheetOfOldEngine() {
  const text = await (await fetch(new URL('../../src/styles/themes.css', import.meta.url))).text();
  const sheet = new CSSStyleSheet();
  return sheet.replace(
    text.replaceAll('(color: light-dark(#000, #fff))', '(color: unknown(#000))'),
  );
}

const describeElement = ({localName, className}: Element) => `${localName}.${className}`;
