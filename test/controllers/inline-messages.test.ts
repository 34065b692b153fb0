import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {messagesFrom, readInlineMessages} from '../../src/controllers/inline-messages.js';
import {LocaleController} from '../../src/controllers/locale-controller.js';
import {registerMessages} from '../../src/controllers/register-messages.js';
import {en} from '../../src/i18n/locales/en.js';
import {messagesFor} from '../../src/i18n/messages.js';
import {warningsDuring} from '../helpers/warnings.js';

class TestHost extends LitElement {
  readonly #locale = new LocaleController(this);

  protected override render() {
    return html`${this.#locale.messages().source}`;
  }
}
customElements.define('inline-messages-host', TestHost);

describe('Words that a page brings in a script of data', () => {
  afterEach(() => registerMessages(en));

  it('replace those of the language, and leave the others', async () => {
    await page('en', {source: 'From'});
    readInlineMessages();

    expect(messagesFor('en').source).to.equal('From');
    expect(messagesFor('en').published).to.equal(en.published);
  });

  it('reach elements that are drawn already', async () => {
    const host = (await page('en', {source: 'From'})).querySelector<TestHost>('inline-messages-host')!;
    expect(host.renderRoot.textContent).to.equal('Source');
    readInlineMessages();
    await host.updateComplete;

    expect(host.renderRoot.textContent).to.equal('From');
  });

  it('make a language of their own, in which English stands for what is missing', async () => {
    await page('ug', {source: 'مەنبە'});
    readInlineMessages();

    expect(messagesFor('ug-CN').source).to.equal('مەنبە');
    expect(messagesFor('ug-CN').published).to.equal(en.published);
  });

  it('that are not JSON change nothing, and the console says which they are', async () => {
    const box = await page('en', {});
    box.querySelector('script')!.textContent = '{"source": }';
    const warnings = warningsDuring(readInlineMessages);

    expect(messagesFor('en')).to.equal(en);
    expect(warnings.join()).to.contain('data-af-messages lang="en"');
  });

  it('without a language change nothing, and the console says so', async () => {
    await page('', {source: 'From'});

    expect(warningsDuring(readInlineMessages).join()).to.contain('data-af-messages lang=""');
    expect(messagesFor('').source).to.equal('来源');
  });
});

describe('messagesFrom', () => {
  it('puts in what a message is given, by the names of the guide', () => {
    const words = messagesFrom('en', {
      expired: 'until {date}',
      showMore: '{count} more',
      slideOf: '{index}/{total}',
      matching: '{count} of {total}',
    });

    expect(words.expired('2024-01-31')).to.equal('until 2024-01-31');
    expect(words.showMore(3)).to.equal('3 more');
    expect(words.slideOf(2, 9)).to.equal('2/9');
    expect(words.matching(3, 5)).to.equal('3 of 5');
  });

  it('chooses by the grammatical number of the language', () => {
    const words = messagesFrom('ru', {
      showMore: {one: 'ещё {count} случай', few: 'ещё {count} случая', other: 'ещё {count} случаев'},
    });

    expect([1, 2, 5, 21].map((count) => words.showMore(count))).to.deep.equal([
      'ещё 1 случай',
      'ещё 2 случая',
      'ещё 5 случаев',
      'ещё 21 случай',
    ]);
  });

  it('replaces one word of a group', () => {
    const {tipKind} = messagesFrom('en', {tipKind: {dont: 'Never'}});

    expect(tipKind).to.deep.equal({...en.tipKind, dont: 'Never'});
  });

  for (const [what, words] of Object.entries({
    'a name that no word has': {sauce: 'From'},
    'a list for a text': {source: ['From']},
    'a text for a group': {tipKind: 'Tip'},
    'a number in a group': {tipKind: {dont: 1}},
    'a number for a word that is given one': {showMore: 5},
    'a list for one': {expired: ['until']},
    'a number for one of its grammatical numbers': {checkMarked: {one: '{count}', other: 5}},
  })) {
    it(`leaves out ${what}, and the console says so`, () => {
      let taken = en;
      const [warning] = warningsDuring(() => (taken = messagesFrom('en', words)));

      expect(taken).to.deep.equal(en);
      expect(warning).to.contain('no word of the interface, or of another form');
    });
  }

  it('says nothing when all is well', () => {
    expect(warningsDuring(() => messagesFrom('en', {source: 'From', tipKind: {dont: 'Never'}}))).to.deep.equal([]);
  });
});

const page = (lang: string, words: unknown) => {
  const script = Object.assign(document.createElement('script'), {
    type: 'application/json',
    lang,
    textContent: JSON.stringify(words),
  });
  script.dataset.afMessages = '';
  return fixture(html`<div lang="en">${script}<inline-messages-host></inline-messages-host></div>`);
};
