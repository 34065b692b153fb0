import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Question} from '../../src/content/schema.js';
import '../../src/elements/qa/define.js';
import type {QaElement} from '../../src/elements/qa/qa.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const leak: Question = {
  id: 'after-a-leak',
  outlet: '某市日报',
  question: '个人信息泄露后怎么办？',
  answerer: '市公安局网安支队负责人',
  paragraphs: ['记下对方电话等有用信息。', '第一时间报警。'],
  quote: '某市日报记者: 个人信息泄露后怎么办？',
};
const rumour: Question = {
  id: 'rumours',
  question: '如何整治网络谣言？',
  paragraphs: ['依法打击。'],
};
const army: Question = {
  id: 'water-army',
  question: '“网络水军”有何危害？',
  paragraphs: ['扰乱秩序。'],
};
const three = [leak, rumour, army];

const own = html`<article data-id="own">
    <p data-af="outlet">某市日报</p>
    <h3>如何举报？</h3>
    <p>拨打110。</p>
  </article>
  <article>
    <h3>何时答复？</h3>
    <p>七日之内。</p>
  </article>`;

describe('<af-qa>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows who asked what, who answered, and the answer in paragraphs', async () => {
    const {shadowRoot} = await showing([leak]);

    expect(textOf(shadowRoot!, 'summary .outlet')).to.equal(leak.outlet);
    expect(textOf(shadowRoot!, 'summary [role=heading]')).to.equal(leak.question);
    expect(textOf(shadowRoot!, '.answerer')).to.equal('答复 市公安局网安支队负责人');
    expect(textsOf(shadowRoot!, '.text p')).to.deep.equal(leak.paragraphs);
    expect(textOf(shadowRoot!, 'blockquote')).to.equal(leak.quote);
  });

  it('shows nothing of what a question does not have', async () => {
    const {shadowRoot} = await showing([rumour]);

    expect(shadowRoot!.querySelector('.outlet, .answerer, .quote')).not.to.exist;
  });

  it('has questions one level below its heading', async () => {
    const {shadowRoot} = await showing(three, {headingLevel: 3});

    expect(textsOf(shadowRoot!, '[aria-level="4"]')).to.deep.equal(
      three.map(({question}) => question),
    );
  });

  it('shows the questions named in ids', async () => {
    const {shadowRoot} = await showing(three, {ids: 'water-army rumours'});

    expect(textsOf(shadowRoot!, '.title')).to.deep.equal([army.question, rumour.question]);
  });

  describe('opening and closing', () => {
    it('begins closed', async () => {
      expect(openIn(await showing(three))).to.deep.equal([]);
    });

    it('begins open where the page says so', async () => {
      expect(openIn(await showing(three, {open: true}))).to.have.lengthOf(3);
    });

    it('begins open with one question alone, and needs no button for all', async () => {
      const element = await showing([leak]);

      expect(openIn(element)).to.deep.equal([leak.id]);
      expect(buttonOf(element)).not.to.exist;
    });

    it('opens all by the button, and closes all', async () => {
      const element = await showing(three);
      expect(labelOf(element)).to.equal('全部展开');

      await press(element);
      expect(openIn(element)).to.have.lengthOf(3);
      expect(element.open).to.be.true;
      expect(labelOf(element)).to.equal('全部收起');

      await press(element);
      expect(openIn(element)).to.deep.equal([]);
      expect(labelOf(element)).to.equal('全部展开');
    });

    it('opens the rest when some are closed by hand', async () => {
      const element = await showing(three, {open: true});
      await turn(element, 1);
      expect(labelOf(element)).to.equal('全部展开');

      await press(element);

      expect(openIn(element)).to.have.lengthOf(3);
    });

    it('offers to close all once each has been opened by hand', async () => {
      const element = await showing(three);
      for (const position of [0, 1, 2]) await turn(element, position);

      expect(labelOf(element)).to.equal('全部收起');
    });

    it('keeps open what was opened when other questions come before it', async () => {
      const element = await showing([leak, rumour]);
      await turn(element, 1);
      element.pack = pack({questions: [army, leak, rumour]});
      await waitUntil(() => detailsOf(element).length === 3);

      expect(openIn(element)).to.deep.equal([rumour.id]);
    });

    it('closes all when the page takes the attribute away', async () => {
      const element = await showing(three, {open: true});
      await turn(element, 0);

      element.removeAttribute('open');
      await element.updateComplete;

      expect(openIn(element)).to.deep.equal([]);
    });
  });

  describe('where the page folds nothing, as in large text', () => {
    it('begins open', async () => {
      const page = await fixture(html`<div style="--af-fold-size: none"></div>`);
      const element = document.createElement('af-qa');
      element.pack = pack({questions: three});
      page.append(element);
      await reaching(element, 'shown');

      expect(openIn(element)).to.have.lengthOf(3);
    });

    it('opens once the page changes to it, whatever a reader had opened, and closes after', async () => {
      const element = await showing(three);
      await turn(element, 1);

      element.style.cssText = '--af-fold-size: none; font-size: 30px';
      await waitUntil(() => openIn(element).length === 3);

      element.style.cssText = '';
      await waitUntil(() => openIn(element).length === 0);
    });

    it('lets readers close an answer', async () => {
      const element = await showing(three);
      element.style.cssText = '--af-fold-size: none; font-size: 30px';
      await waitUntil(() => openIn(element).length === 3);

      await turn(element, 0);

      expect(openIn(element)).to.deep.equal([rumour.id, army.id]);
    });
  });

  describe('by keyboard', () => {
    const stops = ['button', 'summary', 'summary', 'summary'];

    it('stops at the button and at each question', async () => {
      const element = await showing(three);
      const seen: string[] = [];
      buttonOf(element)!.focus();
      for (const _ of stops) {
        seen.push(element.shadowRoot!.activeElement?.localName ?? 'outside');
        await sendKeys({press: 'Tab'});
      }

      expect(seen).to.deep.equal(stops);
    });

    for (const [key, name] of [
      ['Enter', 'Enter'],
      [' ', 'the space bar'],
    ] as const) {
      it(`opens and closes an answer with ${name}`, async () => {
        const element = await showing(three);
        detailsOf(element)[1]!.querySelector('summary')!.focus();

        await sendKeys({press: key});
        await waitUntil(() => openIn(element).length === 1);
        expect(openIn(element)).to.deep.equal([rumour.id]);

        await sendKeys({press: key});
        await waitUntil(() => openIn(element).length === 0);
      });
    }

    it('keeps the focus on the button that opens all', async () => {
      const element = await showing(three);
      buttonOf(element)!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => openIn(element).length === 3);

      expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
    });
  });

  describe('addresses', () => {
    it('of the page lead to an answer: it is open, in sight, and has the focus', async () => {
      location.hash = rumour.id;
      const element = await showing([{...leak, paragraphs: ['长。'.repeat(9000)]}, rumour], {
        ids: 'after-a-leak rumours',
      });
      await waitUntil(() => openIn(element).includes(rumour.id));

      expect(element.shadowRoot!.activeElement).to.equal(summaryOf(element, 1));
      expectInSight(summaryOf(element, 1));
    });

    it('are followed when they change', async () => {
      const element = await showing(three);

      location.hash = army.id;
      await waitUntil(() => openIn(element).includes(army.id));

      expect(openIn(element)).to.deep.equal([army.id]);
      expectInSight(summaryOf(element, 2));
    });

    it('that name nothing here open nothing and take no focus', async () => {
      const element = await showing(three);

      location.hash = 'elsewhere';
      await oneEvent(window, 'hashchange');
      await element.updateComplete;

      expect(openIn(element)).to.deep.equal([]);
      expect(element.shadowRoot!.activeElement).to.equal(null);
    });

    it('are shown once: a reader who closes the answer is not led back', async () => {
      const element = await showing(three);
      location.hash = leak.id;
      await waitUntil(() => openIn(element).includes(leak.id));
      await turn(element, 0);
      element.requestUpdate();
      await element.updateComplete;

      expect(openIn(element)).to.deep.equal([]);
    });

    it('do not call readers back when the page moves the element', async () => {
      const field = await fixture<HTMLInputElement>(html`<input aria-label="name" />`);
      location.hash = leak.id;
      const element = await showing(three);
      await waitUntil(() => openIn(element).includes(leak.id));
      field.focus();

      field.parentElement!.append(element);
      await element.updateComplete;

      expect(document.activeElement!.localName).to.equal('input');
    });

    it('stand at each answer, named by its question', async () => {
      const element = await showing(three);
      const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')];

      expect(links.map(({href}) => href)).to.deep.equal(
        three.map(({id}) => `${location.href.split('#')[0]}#${id}`),
      );
      expect(links[1]!.textContent).to.match(/^此问答的链接\s+如何整治网络谣言？$/);
    });

    it('are those of the page where a <base> says otherwise', async () => {
      const base = document.createElement('base');
      base.href = 'https://elsewhere.example/';
      document.head.append(base);
      try {
        const element = await showing(three);
        const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.link')!;

        expect(link.href).to.equal(`${location.href.split('#')[0]}#${leak.id}`);
      } finally {
        base.remove();
      }
    });

    it('are not followed by an element that has left the page', async () => {
      const element = await showing(three);
      element.remove();

      location.hash = leak.id;
      await oneEvent(window, 'hashchange');
      await element.updateComplete;

      expect(openIn(element)).to.deep.equal([]);
    });
  });

  describe('in print', () => {
    it('is open as a whole, and afterwards as it was', async () => {
      const element = await showing(three);
      await turn(element, 2);

      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(openIn(element)).to.have.lengthOf(3);

      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(openIn(element)).to.deep.equal([army.id]);
    });
  });

  describe('however much it is given', () => {
    const forty = Array.from({length: 40}, (_, index): Question => ({
      id: `question-${index}`,
      outlet: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzblatt',
      question: `第${index + 1}问：${'如何保护个人信息？'.repeat(index + 1)}`,
      paragraphs: index ? ['答。'] : ['依法打击和综合整治相结合。'.repeat(800)],
    }));

    for (const width of [240, 480, 900]) {
      it(`cuts nothing at ${width} px`, async () => {
        const element = await showing(forty, {open: true});
        element.style.inlineSize = `${width}px`;

        expectNothingCut(element);
      });
    }

    it('gives each question a target of at least 44 px', async () => {
      const element = await showing([{id: 'a', question: '？', paragraphs: []}, rumour]);

      for (const details of detailsOf(element)) {
        const {height, width} = details.querySelector('summary')!.getBoundingClientRect();
        expect(Math.min(height, width)).to.be.at.least(44);
      }
    });
  });

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const element = await fixture<QaElement>(html`<af-qa>${own}</af-qa>`);

      expect(element.state).to.equal('children');
      expect(textsOf(element.shadowRoot!, '.title')).to.deep.equal(['如何举报？', '何时答复？']);
      await expect(element).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const element = await fixture<QaElement>(html`<af-qa src=${packUrl(pack())}></af-qa>`);

      await expect(element).to.be.accessible();
    });

    it('shows questions, closed and open: shown', async () => {
      const element = await showing(three);
      await expect(element).to.be.accessible();
      await press(element);
      await expect(element).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const element = await fixture<QaElement>(
        html`<af-qa .pack=${pack({questions: three, expires: '2024'})}></af-qa>`,
      );
      await reaching(element, 'expired');

      await expect(element).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const element = await fixture<QaElement>(html`<af-qa>${own}</af-qa>`);
      setTimeout(() => element.setAttribute('src', packUrl({})));
      await oneEvent(element, 'af-content-error');
      await reaching(element, 'failed');

      expect(textsOf(element.shadowRoot!, '.title')).to.deep.equal(['如何举报？', '何时答复？']);
      await expect(element).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const element = await fixture<QaElement>(html`<af-qa src=${packUrl({})}></af-qa>`);
      await reaching(element, 'failed');

      expect(element.shadowRoot!.querySelector('[role=status]')).to.exist;
      await expect(element).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const element = await fixture<QaElement>(html`<af-qa .pack=${pack()}></af-qa>`);
      await reaching(element, 'empty');

      expect(element.offsetHeight).to.equal(0);
    });
  });
});

async function showing(questions: Question[], attributes: Partial<QaElement> = {}) {
  const element = await fixture<QaElement>(html`<af-qa lang="zh"></af-qa>`);
  Object.assign(element, attributes, {pack: pack({questions})});
  return reaching(element, 'shown');
}

const detailsOf = (element: QaElement) => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.question'),
];

const summaryOf = (element: QaElement, position: number) =>
  detailsOf(element)[position]!.querySelector('summary')!;

/** Ids of the questions whose answers are open. */
const openIn = (element: QaElement) =>
  detailsOf(element)
    .filter(({open}) => open)
    .map(({id}) => id);

const buttonOf = (element: QaElement) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('.toggle-all');

const labelOf = (element: QaElement) => textOf(element.shadowRoot!, '.toggle-all');

async function press(element: QaElement) {
  buttonOf(element)!.click();
  await element.updateComplete;
}

/** Opens or closes one answer as a reader does. The browser tells of it a little later. */
async function turn(element: QaElement, position: number) {
  const told = oneEvent(detailsOf(element)[position]!, 'toggle');
  summaryOf(element, position).click();
  await told;
  await element.updateComplete;
}

function expectInSight(node: Element) {
  const {top, bottom} = node.getBoundingClientRect();
  expect(top).to.be.at.least(-1);
  expect(bottom).to.be.at.most(innerHeight + 1);
}
