import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, transcript} from './commands.js';

describe('emulateMedia', () => {
  it('pretends that people want less motion and set their own colours', async () => {
    await emulateMedia({'prefers-reduced-motion': 'reduce', 'forced-colors': 'active'});

    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
    expect(matches('(forced-colors: active)')).to.equal(true);
  });

  it('pretends to print, in the dark', async () => {
    await emulateMedia({type: 'print', 'prefers-color-scheme': 'dark'});

    expect(matches('print and (prefers-color-scheme: dark)')).to.equal(true);
  });

  it('leaves the next test as it found it', () => {
    expect(matches('screen and (forced-colors: none)')).to.equal(true);
    expect(matches('(prefers-reduced-motion: no-preference)')).to.equal(true);
  });
});

describe('transcript', () => {
  it('says roles, names and states in reading order, into shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div role="group" aria-label="筛选"></div>`);
    host.attachShadow({mode: 'open'}).innerHTML = `
      <div>
        <h3>典型案例</h3>
        <button aria-expanded="false">详情</button>
        <input type="checkbox" aria-label="刷单" checked>
        <p aria-hidden="true">—</p>
        <p>共 5 起</p>
      </div>`;

    expect(await transcript(host)).to.deep.equal([
      'group "筛选"',
      '  heading "典型案例" level=3',
      '  button "详情" expanded=false',
      '  checkbox "刷单" checked',
      '  paragraph',
      '    text "共 5 起"',
    ]);
  });

  it('holds only the element asked for', async () => {
    const row = await fixture(html`<p><button>One</button><button>Two</button></p>`);

    expect(await transcript(row.children[1])).to.deep.equal(['button "Two"']);
  });
});

function matches(query: string) {
  return matchMedia(query).matches;
}
