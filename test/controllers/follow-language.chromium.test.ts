import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {ContentErrorEvent} from '../../src/elements/shared/events.js';
import type {ContentPack} from '../../src/content/schema.js';
import {everyTag, type AnyElement} from '../helpers/every-element.js';
import {pack} from '../helpers/packs.js';

/** A pack with a bit of everything, so that every element has something to show. */
const whole = (lang: string, fields: Partial<ContentPack> = {}) =>
  pack({
    lang,
    title: lang,
    figures: [{id: 'solved', label: 'a', display: '1'}],
    cases: [{id: 'case', title: 'a', paragraphs: ['a']}],
    tips: [{id: 'tip', title: 'a'}],
    warningSigns: [{id: 'sign', text: 'a'}],
    questions: [{id: 'question', question: 'a', paragraphs: ['a']}],
    measures: [{id: 'measure', title: 'a', paragraphs: ['a']}],
    hotlines: [{id: 'hotline', number: '110', label: 'a', dialable: true}],
    notices: [{id: 'notice', title: 'a', paragraphs: ['a'], severity: 'info', issued: '2023-12-22'}],
    ...fields,
  });

const english = {lang: 'en', href: 'pack.en.json'};
const chinese = {lang: 'zh-Hans', href: 'pack.zh-Hans.json'};

describe('An element with `follow-language`', () => {
  const fetched = window.fetch.bind(window);
  let answers: Record<string, ContentPack>;
  let asked: string[];
  /** Answers are kept for a while by address, so that each test has a folder of its own. */
  let folder = 0;

  beforeEach(() => {
    asked = [];
    folder += 1;
    answers = {
      'pack.zh-Hans.json': whole('zh-Hans', {alternates: [english]}),
      'pack.en.json': whole('en', {alternates: [chinese]}),
    };
    window.fetch = (request) => {
      const address = new Request(request).url;
      const [path = ''] = /pack\.[\w-]+\.json/.exec(address) ?? [];
      asked.push(address);
      const answer = answers[path];
      return Promise.resolve(answer ? Response.json(answer) : new Response('', {status: 404}));
    };
  });
  afterEach(() => (window.fetch = fetched));

  const src = () => `${location.origin}/packs/${folder}/pack.zh-Hans.json`;

  async function drawn(lang: string, attributes: Record<string, string> = {'follow-language': ''}, tags = ['af-stats-banner']) {
    const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    for (const tag of tags) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({src: src(), ...attributes})) element.setAttribute(name, value);
      box.append(element);
    }
    return {box, elements: [...box.children] as AnyElement[]};
  }

  const showing = (element: AnyElement, lang: string) =>
    waitUntil(
      () => element.state !== 'loading' && element.shadowRoot!.querySelector('.view')?.getAttribute('lang') === lang,
      `should show ${lang}`,
    );

  for (const tag of everyTag) {
    it(`shows the pack in the language of the page: <${tag}>`, async () => {
      const {elements} = await drawn('en-GB', undefined, [tag]);

      await showing(elements[0]!, 'en');
    });
  }

  for (const lang of ['zh-CN', 'zh', 'zh-Hans', 'zh-TW']) {
    it(`shows the pack named on a page in ${lang}, and asks for no other`, async () => {
      const {elements} = await drawn(lang);

      await showing(elements[0]!, 'zh-Hans');
      expect(asked).to.deep.equal([src()]);
    });
  }

  it('follows a page that changes its language, there and back', async () => {
    const {box, elements} = await drawn('zh-CN');
    await showing(elements[0]!, 'zh-Hans');

    box.lang = 'en';
    await showing(elements[0]!, 'en');

    box.lang = 'zh-CN';
    await showing(elements[0]!, 'zh-Hans');
  });

  it('shares one request for each pack with all others', async () => {
    const {elements} = await drawn('en', undefined, everyTag);
    await Promise.all(elements.map((element) => showing(element, 'en')));

    expect(asked).to.have.length(2);
  });

  it('does not go round in circles when the other pack is in another language than announced', async () => {
    answers['pack.en.json'] = whole('fr', {alternates: [english, chinese]});
    const {elements} = await drawn('en');
    await showing(elements[0]!, 'fr');

    expect(asked).to.have.length(2);
  });

  it('shows the pack named when the other cannot be had, and says so', async () => {
    delete answers['pack.en.json'];
    setTimeout(() => void drawn('en').then(({elements}) => (element = elements[0])));
    let element: AnyElement | undefined;
    const {problem} = await oneEvent<ContentErrorEvent>(document, 'af-content-error');
    await showing(element!, 'zh-Hans');

    expect(problem.code).to.equal('http-status');
    expect(problem.message).to.contain('pack.en.json');
  });

  it('shows no draft in the other language', async () => {
    answers['pack.en.json'] = whole('en', {status: 'draft'});
    const {elements} = await drawn('en');
    await showing(elements[0]!, 'zh-Hans');

    expect(asked).to.have.length(2);
  });

  for (const href of ['https://elsewhere.example/pack.en.json', '//elsewhere.example/pack.en.json', ' //x/pack.en.json', '\\\\x\\pack.en.json']) {
    it(`asks no other origin, though the pack says ${JSON.stringify(href)}`, async () => {
      answers['pack.zh-Hans.json'] = whole('zh-Hans', {alternates: [{lang: 'en', href}]});
      const {elements} = await drawn('en');
      await waitUntil(() => !!elements[0]!.shadowRoot?.querySelector('.view[lang]'));

      for (const address of asked) expect(new URL(address, document.baseURI).origin).to.equal(location.origin);
    });
  }

  it('keeps to the file that `integrity` vouches for', async () => {
    const {elements} = await drawn('en', {'follow-language': '', 'integrity': 'sha256-AAAA'});

    await showing(elements[0]!, 'zh-Hans');
    expect(asked).to.have.length(1);
  });

  it('is the only one to do so', async () => {
    const {elements} = await drawn('en', {});

    await showing(elements[0]!, 'zh-Hans');
    expect(asked).to.have.length(1);
  });
});
