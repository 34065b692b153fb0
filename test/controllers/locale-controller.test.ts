import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocaleController} from '../../src/controllers/locale-controller.js';

class TestHost extends LitElement {
  readonly #locale = new LocaleController(this);

  protected override render() {
    return html`${this.#locale.messages('en').source}`;
  }
}
customElements.define('locale-controller-host', TestHost);

describe('LocaleController', () => {
  it('speaks the language of the nearest ancestor that names one', async () => {
    const page = await fixture(html`
      <div lang="en">
        <p lang="zh-CN"><locale-controller-host></locale-controller-host></p>
      </div>
    `);

    expect(words(page)).to.equal('来源');
  });

  it('finds the language outside of a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="zh"></div>`);
    const inner = document.createElement('locale-controller-host') as TestHost;
    page.attachShadow({mode: 'open'}).append(inner);
    await inner.updateComplete;

    expect(inner.renderRoot.textContent).to.equal('来源');
  });

  it('follows a page that changes its language', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en"><locale-controller-host></locale-controller-host></div>
    `);

    page.lang = 'zh-Hans';
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    await page.querySelector<TestHost>('locale-controller-host')!.updateComplete;

    expect(words(page)).to.equal('来源');
  });

  it('speaks the language of the content on a page that names none', async () => {
    const named = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    const page = await fixture(html`<div><locale-controller-host></locale-controller-host></div>`);

    expect(words(page)).to.equal('Source');
    document.documentElement.lang = named;
  });
});

const words = (page: Element) =>
  page.querySelector<TestHost>('locale-controller-host')!.renderRoot.textContent;
