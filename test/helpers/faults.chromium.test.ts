import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {emulateMedia} from './commands.js';
import {
  axeFaults,
  besideLine,
  closeLines,
  closeParagraphs,
  edgelessControls,
  focusFaults,
  foldedTexts,
  keepingColours,
  madeToMove,
  movingNow,
  nameOf,
  outOfOrder,
  overflowFaults,
  smallTargets,
  smallTexts,
  spaceText,
  stayingInPlace,
  tabStopsIn,
  tightButtons,
  walk,
} from './faults.js';

/** A page, and all that is on it. */
async function drawn(content: TemplateResult) {
  const page = await fixture<HTMLElement>(html`<main lang="en">${content}</main>`);
  return {page, nodes: [...page.querySelectorAll('*')]};
}

const endlessWord = 'Telecommunicationsfraudpreventioncampaigncoordination';
const sentence = 'Never tell anybody a code that was sent to you. ';
const lines = sentence.repeat(5);

describe('A measure finds what is at fault and leaves alone what is sound:', () => {
  it('pale text, and a control without a name', async () => {
    const {page} = await drawn(html`
      <p class="sound" style="color: #464f5d; background: #fff">Report at once.</p>
      <p class="pale" style="color: #949494; background: #fff">Report at once.</p>
      <label class="sound">Place <input /></label>
      <input class="nameless" />
      <button class="sound">Next</button>
      <button class="empty"></button>
    `);

    expect((await axeFaults(page)).sort()).to.deep.equal([
      'button-name: .empty',
      'color-contrast: .pale',
      'label: .nameless',
    ]);
  });

  it('pale text and a control without a name in a shadow root', async () => {
    const {page} = await drawn(html`<div id="host"></div>`);
    const root = page.querySelector('#host')!.attachShadow({mode: 'open'});
    root.innerHTML = '<p style="color: #949494; background: #fff">Report at once.</p><input>';

    expect((await axeFaults(page)).sort()).to.deep.equal(['color-contrast: #host p', 'label: #host input']);
  });

  it('a control out of order', async () => {
    const {page, nodes} = await drawn(html`
      <button class="one">One</button><button class="two">Two</button><button class="end">End</button>
    `);
    const [one, two, end] = nodes as [HTMLElement, HTMLElement, HTMLElement];
    expect(await visitedFrom(page, end)).to.deep.equal(tabStopsIn([one, two]).map(nameOf));

    two.tabIndex = 1;

    expect(await visitedFrom(page, end)).not.to.deep.equal(tabStopsIn([one, two]).map(nameOf));
  });

  it('a place that the keyboard cannot leave', async () => {
    const {page, nodes} = await drawn(html`
      <button class="trap" @keydown=${(press: KeyboardEvent) => press.preventDefault()}>Stay</button>
      <button class="end">End</button>
    `);
    const result = await visitedFrom(page, nodes[1]!).catch(String);

    expect(result).to.equal('Error: There is no way out.');
  });

  it('focus that is not shown, and focus under something', async () => {
    const {page, nodes} = await drawn(html`
      <style>
        button { display: block; margin: 60px }
        button:focus { outline: 3px solid }
        .unmarked:focus { outline: none }
        .over { background: #fff; inset: 0; position: absolute }
      </style>
      <button class="sound">Sound</button>
      <button class="unmarked">Unmarked</button>
      <div style="position: relative"><button class="covered">Covered</button><div class="over"></div></div>
      <button class="end">End</button>
    `);
    const faults: string[] = [];
    await visitedFrom(page, nodes.at(-1)!, (focused) => faults.push(...focusFaults(focused)));

    expect(faults).to.deep.equal(['no outline: button.unmarked', 'covered: button.covered']);
  });

  it('what stays in its place while the page scrolls', async () => {
    const {nodes} = await drawn(html`
      <p class="sound">Text</p>
      <p class="bar" style="position: sticky; top: 0">Bar</p>
      <p class="window" style="position: fixed">Window</p>
    `);

    expect(stayingInPlace(nodes)).to.deep.equal(['p.bar', 'p.window']);
  });

  it('a target of 20 px', async () => {
    const {nodes} = await drawn(html`
      <button class="sound" style="block-size: 44px; inline-size: 44px">+</button>
      <button class="small" style="block-size: 20px; inline-size: 60px; padding: 0">More</button>
      <a class="number" href="tel:110">110</a>
      <a class="sound" href="#more">A link in a text is as high as its line</a>
    `);

    expect(smallTargets(nodes, 44)).to.deep.equal(['button.small', 'a.number']);
  });

  it('what moves, and what would', async () => {
    const {nodes} = await drawn(html`
      <style>
        @keyframes blink { to { opacity: 0.5 } }
        .blinking { animation: blink 1s infinite }
        .gliding { transition: opacity 1s }
      </style>
      <p class="sound">Text</p>
      <p class="blinking">Text</p>
      <p class="gliding">Text</p>
    `);

    expect(movingNow(nodes)).to.deep.equal(['p.blinking']);
    expect(madeToMove(nodes)).to.deep.equal(['p.blinking', 'p.gliding']);
  });

  it('a control without an edge, and colours that are kept, in forced colours', async () => {
    await emulateMedia({'forced-colors': 'active'});
    const {nodes} = await drawn(html`
      <button class="sound">Next</button>
      <button class="edgeless" style="border: 0; background: navy; color: #fff">Next</button>
      <p class="kept" style="forced-color-adjust: none">Text</p>
    `);

    expect(edgelessControls(nodes)).to.deep.equal(['button.edgeless']);
    expect(keepingColours(nodes)).to.deep.equal(['p.kept']);
  });

  describe('in a box of 320 px,', () => {
    const faultsWith = async (content: TemplateResult) => {
      const {page, nodes} = await drawn(html`<style>main { inline-size: 320px; overflow-wrap: anywhere }</style>${content}`);
      return overflowFaults(nodes, page);
    };

    it('text that wraps is sound, whole or folded behind a button', async () => {
      const faults = await faultsWith(html`
        <p>${endlessWord}</p>
        <p>${lines}</p>
        <p class="fold" style="block-size: 3em; overflow: hidden">${lines}</p>
        <button class="fold-button">More</button>
      `);

      expect(faults).to.deep.equal([]);
    });

    const cut: Record<string, [style: string, faults: string[]]> = {
      'a box that is wider': ['inline-size: 400px', ['p.faulty is beside its box']],
      'a word that does not break': ['overflow-wrap: normal', ['p.faulty is wider than its box']],
      'text cut by its box': ['block-size: 3em; overflow: hidden', ['p.faulty is cut']],
      'text clipped by its box': ['block-size: 3em; overflow: clip', ['p.faulty is cut']],
      'text that has to be scrolled in its box': ['block-size: 3em; overflow: auto', ['p.faulty is cut']],
      'text cut after two lines': [
        'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden',
        ['p.faulty is cut'],
      ],
      'text that ends in three dots': [
        'overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
        ['p.faulty is wider than its box'],
      ],
      'text that lies on what comes next': ['block-size: 1.5em', ['p.faulty spills over']],
    };
    for (const [what, [style, expected]] of Object.entries(cut)) {
      it(`${what} is found`, async () => {
        expect(await faultsWith(html`<p class="faulty" style=${style}>${endlessWord} ${lines}</p>`)).to.deep.equal(expected);
      });
    }

    it('a fold whose button is not there is found', async () => {
      const faults = await faultsWith(html`
        <p class="fold" style="block-size: 3em; overflow: hidden">${lines}</p>
        <button class="fold-button" style="display: none">More</button>
      `);

      expect(faults).to.deep.equal(['p.fold is cut']);
    });

    it('a row to be scrolled sideways is sound, and found when it cuts what is high', async () => {
      const row = (style: string) => html`
        <div class="slides" style="align-items: start; display: flex; overflow: auto hidden; ${style}">
          <p style="flex: none; inline-size: 300px">${lines}</p>
          <p style="flex: none; inline-size: 300px">${lines}</p>
        </div>
      `;

      expect(await faultsWith(row(''))).to.deep.equal([]);
      expect(await faultsWith(row('block-size: 2em'))).to.deep.equal(['div.slides is cut']);
    });

    it('a box of a fixed height is sound until readers space their text', async () => {
      const {page, nodes} = await drawn(html`
        <style>main { font-size: 16px; inline-size: 320px; line-height: 1.2 }</style>
        <p class="fixed" style="block-size: 4.8em; overflow: hidden">${sentence.repeat(3)}</p>
        <p class="sound">${sentence.repeat(3)}</p>
      `);
      expect(overflowFaults(nodes, page)).to.deep.equal([]);

      const before = document.adoptedStyleSheets;
      spaceText(document);
      const faults = overflowFaults(nodes, page);
      document.adoptedStyleSheets = before;

      expect(faults).to.deep.equal(['p.fixed is cut']);
    });
  });

  for (const [name, writing] of Object.entries({
    'from left to right': {},
    'from right to left': {dir: 'rtl'},
    'downwards, lines to the right': {mode: 'vertical-lr'},
    'downwards, lines to the left': {mode: 'vertical-rl'},
  } as const)) {
    const draw = (entries: TemplateResult) => {
      const {dir = 'ltr', mode = 'horizontal-tb'}: {dir?: string; mode?: string} = writing;
      return drawn(html`
        <section dir=${dir} style="block-size: auto; inline-size: 300px; writing-mode: ${mode}">${entries}</section>
      `);
    };

    it(`what sticks out of its box, ${name}`, async () => {
      const {page, nodes} = await draw(html`
        <p class="sound" style="inline-size: 300px">Text</p>
        <p class="late" style="inline-size: 300px; margin-inline-start: 9px">Text</p>
        <p class="early" style="inline-size: 290px; margin-inline-start: -9px">Text</p>
      `);
      const box = page.querySelector('section')!;

      expect(besideLine(nodes, box, writing)).to.deep.equal(['p.late', 'p.early']);
    });

    it(`words that touch the edge of their button, ${name}`, async () => {
      const {nodes} = await draw(html`
        <button class="sound" style="padding-inline: 9px">Next</button>
        <button class="tight" style="padding-inline: 0">Next</button>
      `);

      expect(tightButtons(nodes, writing)).to.deep.equal(['button.tight']);
    });

    it(`an entry that stands before the one it follows, ${name}`, async () => {
      const {nodes} = await draw(html`
        <ul style="display: grid; gap: 9px; list-style: none; padding: 0">
          <li class="one">One</li>
          <li class="two">Two</li>
          <li class="four" style="order: 1">Four</li>
          <li class="three">Three</li>
        </ul>
        <ul style="display: flex; flex-wrap: wrap; list-style: none; padding: 0">
          <li class="five" style="inline-size: 140px">Five</li>
          <li class="six" style="inline-size: 140px">Six</li>
          <li class="seven" style="inline-size: 140px">Seven</li>
        </ul>
      `);

      expect(outOfOrder(nodes, writing)).to.deep.equal(['li.three']);
    });
  }

  it('text that is small, lines that are close, paragraphs that are close', async () => {
    const {nodes} = await drawn(html`
      <style>
        main { font-size: 18px; line-height: 1.6 }
        p { margin: 0 }
        .apart { margin-block-start: 2.1em }
      </style>
      <p class="sound">Text</p>
      <p class="small" style="font-size: 12px">Text</p>
      <p class="close" style="line-height: 1.1">Text</p>
      <div part="text"><p class="sound">One</p><p class="apart">Two</p><p class="near">Three</p></div>
    `);

    expect(smallTexts(nodes, 18)).to.deep.equal(['p.small']);
    expect(closeLines(nodes, 1.3)).to.deep.equal(['p.close']);
    expect(closeParagraphs(nodes, 1.3)).to.deep.equal(['p.near']);
  });

  it('what has to be unfolded', async () => {
    const {nodes} = await drawn(html`
      <p class="sound">${lines}</p>
      <details class="quote"><summary>The words of the source are folded in every mode</summary>${lines}</details>
      <details class="open" open><summary>More</summary>${lines}</details>
      <details class="closed"><summary>More</summary>${lines}</details>
      <p class="cut" style="block-size: 2em; overflow: hidden">${lines}</p>
      <button class="fold-button">More</button>
    `);

    expect(foldedTexts(nodes)).to.deep.equal(['details.closed', 'p.cut', 'button.fold-button']);
  });
});

/** Where Tab goes, from a button before a page to one of its own. */
async function visitedFrom(page: HTMLElement, end: Element, look?: (focused: Element) => void) {
  const before = Object.assign(document.createElement('button'), {textContent: 'Before'});
  page.before(before);
  before.focus();
  try {
    return (await walk(end, look)).map(nameOf);
  } finally {
    before.remove();
  }
}
