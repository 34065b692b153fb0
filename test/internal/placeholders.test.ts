import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {stub} from 'sinon';
import {defineAll} from '../../src/entries/define-all.js';
import type {ContentElement} from '../../src/entries/index.js';
import {watchPlaceholders} from '../../src/internal/placeholders.js';

const text = '<dl><dt>破获案件</dt><dd>12起</dd></dl>';
const pack = {
  packVersion: '1.0',
  id: 'test',
  status: 'published',
  lang: 'zh-Hans',
  title: '战果',
  updated: '2026-01-01',
  source: {name: '某市公安局', title: '通报', publishedAt: '2026-01-01'},
  figures: [{id: 'solved', label: '破获案件', display: '340余'}],
};
const packAddress = () => URL.createObjectURL(new Blob([JSON.stringify(pack)], {type: 'application/json'}));

describe('watchPlaceholders', () => {
  let place: HTMLElement;

  before(() => {
    defineAll();
    watchPlaceholders({origins: ['https://packs.example.org']});
  });
  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  /** Writes HTML into the page, as an editor or a script of the page does, and waits for what comes of it. */
  async function added(html: string): Promise<ContentElement<{id: string}>> {
    place.innerHTML = html;
    await waitUntil(() => place.querySelector('af-stats-banner')?.shadowRoot);
    const element = place.querySelector<ContentElement<{id: string}>>('af-stats-banner')!;
    await element.updateComplete;
    return element;
  }

  /** The same where nothing may come of it: an element that is added later shows that it was looked at. */
  async function left(html: string): Promise<void> {
    await added(`${html}<div data-af-element="stats-banner">${text}</div>`);
  }

  it('puts an element into a box that is added later, around the page’s own text', async () => {
    const element = await added(`<div id="box" data-af-element="stats-banner">${text}</div>`);

    expect(element.parentElement!.id).to.equal('box');
    expect(element.innerHTML).to.equal(text);
    expect(element.shadowRoot!.querySelector('[part~=value]')!.textContent).to.contain('12');
  });

  it('hands the attributes on, those of the box itself not', async () => {
    const element = await added(
      `<div heading="no" data-af-element="stats-banner" data-af-heading-level="3" data-af-compact data-af-heading="战果">${text}</div>`,
    );

    expect(element.headingLevel).to.equal(3);
    expect(element.hasAttribute('compact')).to.equal(true);
    expect(element.heading).to.equal('战果');
  });

  it('takes a pack that is written into the box', async () => {
    const json = JSON.stringify(pack);
    const element = await added(
      `<div data-af-element="stats-banner">${text}<script type="application/json">${json}</script></div>`,
    );
    await waitUntil(() => element.state === 'shown');

    expect(element.shadowRoot!.textContent).to.contain('340余');
  });

  it('takes a pack that is written into an attribute', async () => {
    const json = JSON.stringify(pack).replaceAll('"', '&quot;');
    const element = await added(`<div data-af-element="stats-banner" data-af-pack="${json}">${text}</div>`);
    await waitUntil(() => element.state === 'shown');

    expect(element.shadowRoot!.textContent).to.contain('340余');
  });

  it('keeps the text, and warns, when that attribute is no JSON', async () => {
    const warn = stub(console, 'warn');
    const element = await added(`<div data-af-element="stats-banner" data-af-pack="{">${text}</div>`);
    warn.restore();

    expect(String(warn.args[0])).to.contain('data-af-pack');
    expect(element.shadowRoot!.textContent).to.contain('12');
  });

  it('makes an element of a link whose fragment names one', async () => {
    const address = '/test/missing.json';
    const element = await added(`<p><a href="${address}#af-stats-banner&limit=1&heading=战果">全部数据</a></p>`);

    expect(new URL(element.src).pathname).to.equal(address);
    expect(element.limit).to.equal(1);
    expect(element.heading).to.equal('战果');
    expect(element.querySelector('a')!.textContent).to.equal('全部数据');
  });

  it('leaves links alone that lead to a place on a page', async () => {
    await left('<a href="#af-stats-banner">下文</a><a href="/elements.html#af-stats-banner">说明</a>');

    expect(place.querySelectorAll('a').length).to.equal(2);
    expect([...place.querySelectorAll('a')].every((link) => link.parentElement === place)).to.equal(true);
  });

  it('leaves a box alone that asks for what there is not', async () => {
    await left('<div id="unknown" data-af-element="weather">晴</div>');

    expect(place.querySelector('#unknown')!.innerHTML).to.equal('晴');
  });

  for (const [what, html] of Object.entries({
    'an address that is none': '<div data-af-element="stats-banner" data-af-src="http://">…</div>',
    'a fragment without a name': '<a href="pack.json#&#af-stats-banner">…</a>',
    'a link in a picture': '<svg><a href="pack.json#af-stats-banner"><text>…</text></a></svg>',
  })) {
    it(`goes on with the others after ${what}, and warns`, async () => {
      const warn = stub(console, 'warn');
      await left(html);
      warn.restore();

      expect(warn.callCount).to.equal(1);
      expect(String(warn.args[0])).to.contain('placeholder');
    });
  }

  it('sets nothing that could run a script or change the page', async () => {
    const element = await added(
      `<div data-af-element="stats-banner" data-af-onclick="alert(1)" data-af-style="position:fixed" data-af-slot="x" data-af-id="y">${text}</div>`,
    );

    expect(element.getAttributeNames().filter((name) => name !== 'state')).to.deep.equal([]);
  });

  it('fetches no pack from another origin unless it is named', async () => {
    const warn = stub(console, 'warn');
    await left('<div id="foreign" data-af-element="stats-banner" data-af-src="https://elsewhere.example/pack.json">…</div>');
    await left('<a id="foreign" href="https://elsewhere.example/pack.json#af-stats-banner">…</a>');
    warn.restore();

    expect(place.querySelector('#foreign')!.textContent).to.equal('…');
    expect(place.querySelector('[src]')).to.equal(null);
    expect(warn.callCount).to.equal(1);
    expect(String(warn.args[0])).to.contain('https://elsewhere.example');
  });

  it('fetches packs from an origin that is named', async () => {
    const warn = stub(console, 'warn');
    const element = await added(
      '<div data-af-element="stats-banner" data-af-src="https://packs.example.org/pack.json">…</div>',
    );
    element.remove();
    warn.restore();

    expect(element.src).to.equal('https://packs.example.org/pack.json');
  });

  it('fetches the pack of its own origin', async () => {
    const element = await added(`<div data-af-element="stats-banner" data-af-src="${packAddress()}">${text}</div>`);
    await waitUntil(() => element.state === 'shown');

    expect(element.shadowRoot!.textContent).to.contain('340余');
  });

  it('does its work once, and again when the page writes the box anew', async () => {
    const element = await added(`<div data-af-element="stats-banner">${text}</div>`);
    place.append('more');
    await nextFrame();
    expect(place.querySelectorAll('af-stats-banner').length).to.equal(1);

    element.parentElement!.innerHTML = text;
    await waitUntil(() => place.querySelector('af-stats-banner'));

    expect(place.querySelector('af-stats-banner')).not.to.equal(element);
  });
});
