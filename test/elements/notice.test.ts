import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {Notice} from '../../src/content/schema.js';
import '../../src/elements/notice/define.js';
import type {DismissEvent} from '../../src/elements/notice/dismiss-event.js';
import type {NoticeElement} from '../../src/elements/notice/notice.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const refunds: Notice = {
  id: 'refunds',
  severity: 'urgent',
  title: '谨防冒充客服退款诈骗',
  paragraphs: ['凡要求共享屏幕的，都是诈骗。', '请拨打110。'],
  issued: '2024-06-01T09:30',
  expires: '2999-12-31',
  url: 'https://www.example.org/notices/1',
  quote: '谨防冒充客服',
};
const skins: Notice = {id: 'skins', severity: 'warning', title: '留意孩子的手机', paragraphs: []};
const talks: Notice = {id: 'talks', severity: 'info', title: '宣传进社区', paragraphs: []};
const tickets: Notice = {...skins, id: 'tickets', title: '谨防假冒网站', expires: '2024-05-05'};

describe('<af-notice>', () => {
  it('shows title, paragraphs, when it was issued, until when it holds, and where to read more', async () => {
    const {shadowRoot} = await showing([refunds]);

    expect(textOf(shadowRoot!, '[role=heading]')).to.equal(refunds.title);
    expect(textsOf(shadowRoot!, '.text p')).to.deep.equal(refunds.paragraphs);
    expect(textOf(shadowRoot!, '[part=facts]')).to.equal(
      '发布时间 2024-06-01 09:30 有效期至 2999-12-31 详情 www.example.org/notices/1',
    );
    expect(textOf(shadowRoot!, 'blockquote')).to.equal(refunds.quote);
  });

  it('says how pressing it is by word, sign and edge, not by colour alone', async () => {
    const {shadowRoot} = await showing([refunds, skins, talks]);
    const alerts = [...shadowRoot!.querySelectorAll('.alert')];
    const differing = (of: (alert: Element) => unknown) => new Set(alerts.map(of)).size;

    expect(textsOf(shadowRoot!, '.severity')).to.deep.equal(['紧急警示', '警示', '提示']);
    expect(differing((alert) => alert.querySelector('path')!.getAttribute('d'))).to.equal(3);
    expect(getComputedStyle(alerts[0]!).borderTopWidth).not.to.equal(
      getComputedStyle(alerts[1]!).borderTopWidth,
    );
  });

  it('is a region of the page, and no dialog', async () => {
    const {shadowRoot} = await showing([refunds]);

    expect(shadowRoot!.querySelector('section')).to.have.attribute('aria-label', '预警提示');
    expect(shadowRoot!.querySelector('dialog, [role=dialog], [role=alert]')).not.to.exist;
  });

  it('has titles one level below a heading of the page', async () => {
    const {shadowRoot} = await showing([refunds], {heading: '最新预警', headingLevel: 3});

    expect(textsOf(shadowRoot!, '[aria-level="3"]')).to.deep.equal(['最新预警']);
    expect(textsOf(shadowRoot!, '[aria-level="4"]')).to.deep.equal([refunds.title]);
  });

  describe('past its date', () => {
    it('is gone', async () => {
      const {shadowRoot} = await showing([tickets, talks]);

      expect(textsOf(shadowRoot!, '.title')).to.deep.equal([talks.title]);
    });

    it('leaves no empty space when it was the only one', async () => {
      const element = await fixture<NoticeElement>(html`
        <af-notice .pack=${pack({notices: [tickets]})}></af-notice>
      `);
      await reaching(element, 'empty');

      expect(element.offsetHeight).to.equal(0);
    });

    it('does not come back as the page’s own text', async () => {
      const element = await fixture<NoticeElement>(html`
        <af-notice>
          <article>
            <h3>谨防假冒网站</h3>
            <time data-af="expires" datetime="2024-05-05">2024-05-05</time>
          </article>
        </af-notice>
      `);

      expect(element.state).to.equal('empty');
      expect(element.offsetHeight).to.equal(0);
    });

    it('is kept for an archive, and says that it is past', async () => {
      const {shadowRoot} = await showing([tickets, refunds], {showExpired: true});

      expect(textsOf(shadowRoot!, '.severity')).to.deep.equal(['警示 已失效', '紧急警示']);
      expect(shadowRoot!.querySelectorAll('.warning')).to.have.lengthOf(0);
    });

    it('goes when the page is looked at again', async () => {
      const element = await showing([{...talks, expires: '2999-01-01'}]);
      const clock = useFakeTimers({now: new Date('2999-01-02'), toFake: ['Date']});
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      clock.restore();

      expect(element.state).to.equal('empty');
    });
  });

  describe('dismissing', () => {
    it('is offered only when the page asks for it', async () => {
      const {shadowRoot} = await showing([refunds]);

      expect(shadowRoot!.querySelector('button')).not.to.exist;
    });

    it('tells the page which notice, and closes it', async () => {
      const element = await showing([refunds, talks], {dismissible: true});
      setTimeout(() => buttons(element)[0]!.click());
      const {noticeId} = await oneEvent<DismissEvent>(element, 'af-dismiss');
      await element.updateComplete;

      expect(noticeId).to.equal('refunds');
      expect(textsOf(element.shadowRoot!, '.title')).to.deep.equal([talks.title]);
      expect(element.dismissed).to.equal('refunds');
    });

    it('keeps the notice when the page says no', async () => {
      const element = await showing([refunds], {dismissible: true});
      element.addEventListener('af-dismiss', (event) => event.preventDefault());
      buttons(element)[0]!.click();
      await element.updateComplete;

      expect(textsOf(element.shadowRoot!, '.title')).to.deep.equal([refunds.title]);
    });

    it('holds for what the page remembers', async () => {
      const {shadowRoot} = await showing([refunds, skins, talks], {dismissed: 'refunds talks'});

      expect(textsOf(shadowRoot!, '.title')).to.deep.equal([skins.title]);
    });

    it('is forgotten when the page takes the attribute away', async () => {
      const element = await showing([refunds, talks], {dismissible: true, dismissed: talks.id});
      element.removeAttribute('dismissed');
      element.setAttribute('dismissed', refunds.id);
      await element.updateComplete;

      element.removeAttribute('dismissed');
      await element.updateComplete;
      expect(textsOf(element.shadowRoot!, '.title')).to.deep.equal([refunds.title, talks.title]);

      buttons(element)[0]!.click();
      expect(element.dismissed).to.equal(refunds.id);
    });

    it('stores nothing', async () => {
      const element = await showing([refunds, talks], {dismissible: true});
      const stored = () =>
        JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
      const before = stored();
      buttons(element)[0]!.click();
      await element.updateComplete;

      expect(stored()).to.equal(before);
    });

    it('works by keyboard, which goes on with the next notice', async () => {
      const element = await showing([skins, talks], {dismissible: true});
      buttons(element)[0]!.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.activeElement!, '.title')).to.equal(talks.title);

      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot!.activeElement === buttons(element)[0]).to.equal(true);

      await sendKeys({press: ' '});
      await reaching(element, 'empty');
    });

    it('has buttons that a thumb can hit, each named by its notice', async () => {
      const element = await showing([refunds, talks], {dismissible: true});

      expect(textsOf(element.shadowRoot!, 'button')).to.deep.equal([
        `关闭 ${refunds.title}`,
        `关闭 ${talks.title}`,
      ]);
      for (const button of buttons(element)) {
        expect(button.offsetWidth).to.be.at.least(44);
        expect(button.offsetHeight).to.be.at.least(44);
      }
    });
  });

  describe('announcing', () => {
    let clock: SinonFakeTimers;
    const status = (element: NoticeElement) => textOf(element.shadowRoot!, '[role=status]');

    beforeEach(() => {
      clock = useFakeTimers({
        toFake: ['setTimeout', 'clearTimeout'],
        shouldClearNativeTimers: true,
      });
    });
    afterEach(() => clock.restore());

    async function drawing(...notices: Notice[]) {
      const element = document.createElement('af-notice');
      element.lang = 'zh';
      element.pack = pack({notices});
      (await fixture(html`<div></div>`)).append(element);
      await clock.tickAsync(0);
      await element.updateComplete;
      return element;
    }

    async function pass(element: NoticeElement, milliseconds: number) {
      await clock.tickAsync(milliseconds);
      await element.updateComplete;
    }

    it('is polite, and comes after the region is there', async () => {
      const element = await drawing({...refunds, id: 'said-politely'});
      expect(status(element)).to.equal('');

      await pass(element, 500);
      expect(status(element)).to.equal(`紧急警示 ${refunds.title}`);
    });

    it('is taken away again, so that nobody comes upon it twice', async () => {
      const element = await drawing({...refunds, id: 'taken-away'});
      await pass(element, 11_000);

      expect(status(element)).to.equal('');
    });

    it('happens once on a page, by whichever element comes first', async () => {
      await pass(await drawing({...refunds, id: 'said-once'}), 500);
      const other = await drawing({...refunds, id: 'said-once'});
      await pass(other, 500);

      expect(status(other)).to.equal('');
    });

    it('is of what is new, when content changes', async () => {
      const first = {...refunds, id: 'said-before'};
      const element = await drawing(first);
      await pass(element, 11_000);
      element.pack = pack({notices: [first, {...skins, id: 'said-after'}]});
      await pass(element, 0);
      await pass(element, 500);

      expect(status(element)).to.equal(`警示 ${skins.title}`);
    });

    it('happens again when a notice is issued anew', async () => {
      const element = await drawing({...talks, id: 'anew', issued: '2024-06-01'});
      await pass(element, 11_000);
      element.pack = pack({notices: [{...talks, id: 'anew', issued: '2024-06-02'}]});
      await pass(element, 0);
      await pass(element, 500);

      expect(status(element)).to.equal(`提示 ${talks.title}`);
    });

    it('is of nothing while none is chosen, and happens once one is', async () => {
      const element = await drawing({...refunds, id: 'chosen-later'});
      element.ids = 'elsewhere';
      await pass(element, 11_000);
      expect(element.state).to.equal('empty');

      element.ids = '';
      await pass(element, 0);
      await pass(element, 500);

      expect(status(element)).to.equal(`紧急警示 ${refunds.title}`);
    });

    it('does not happen once the element has left', async () => {
      const element = await drawing({...refunds, id: 'left'});
      element.remove();
      await pass(element, 500);

      expect(status(element)).to.equal('');
    });
  });

  for (const width of [240, 768]) {
    it(`cuts nothing at ${width} px`, async () => {
      const element = await showing([refunds, skins, talks], {dismissible: true});
      element.style.inlineSize = `${width}px`;

      expectNothingCut(element);
    });
  }

  describe('in every state', () => {
    const own = html`<article data-af="warning">
      <h3>谨防冒充客服</h3>
      <p>不要共享屏幕。</p>
    </article>`;

    it('draws the page’s own text: children', async () => {
      const element = await fixture<NoticeElement>(html`<af-notice>${own}</af-notice>`);

      expect(element.state).to.equal('children');
      expect(textOf(element.shadowRoot!, '.warning .title')).to.equal('谨防冒充客服');
      await expect(element).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const element = await fixture<NoticeElement>(
        html`<af-notice src=${packUrl(pack())}></af-notice>`,
      );

      await expect(element).to.be.accessible();
    });

    it('shows notices: shown', async () => {
      const element = await showing([refunds, skins, talks, tickets], {
        dismissible: true,
        showExpired: true,
      });

      await expect(element).to.be.accessible();
    });

    it('says that the pack is out of date: expired', async () => {
      const element = await fixture<NoticeElement>(html`
        <af-notice .pack=${pack({notices: [refunds], expires: '2024'})}></af-notice>
      `);
      await reaching(element, 'expired');

      await expect(element).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const element = await fixture<NoticeElement>(html`<af-notice>${own}</af-notice>`);
      setTimeout(() => element.setAttribute('src', packUrl({})));
      await oneEvent(element, 'af-content-error');
      await reaching(element, 'failed');

      expect(textOf(element.shadowRoot!, '.title')).to.equal('谨防冒充客服');
      await expect(element).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const element = await fixture<NoticeElement>(
        html`<af-notice src=${packUrl({})}></af-notice>`,
      );
      await reaching(element, 'failed');

      await expect(element).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const element = await fixture<NoticeElement>(html`<af-notice .pack=${pack()}></af-notice>`);
      await reaching(element, 'empty');

      expect(element.offsetHeight).to.equal(0);
    });
  });
});

async function showing(notices: Notice[], attributes: Partial<NoticeElement> = {}) {
  const element = await fixture<NoticeElement>(html`<af-notice lang="zh"></af-notice>`);
  Object.assign(element, attributes, {pack: pack({notices})});
  return reaching(element, 'shown');
}

const buttons = ({shadowRoot}: NoticeElement) => [
  ...shadowRoot!.querySelectorAll<HTMLButtonElement>('button'),
];
