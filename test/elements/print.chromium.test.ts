import {expect, fixture, html} from '@open-wc/testing';
import type {Case, Notice, Tip} from '../../src/content/schema.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/case-list/define.js';
import '../../src/elements/measures/define.js';
import '../../src/elements/notice/define.js';
import '../../src/elements/qa/define.js';
import '../../src/elements/scam-check/define.js';
import '../../src/elements/tip-carousel/define.js';
import {contrast} from '../../stories/helpers/contrast.js';
import {emulateMedia} from '../helpers/commands.js';
import {reaching} from '../helpers/elements.js';
import {pack} from '../helpers/packs.js';

const tips: Tip[] = ['简历只写必要信息', '复印证件写明用途', '第一时间报警'].map(
  (title, index) => ({id: `tip-${index}`, title}),
);
const long: Case = {id: 'long', title: '某案', paragraphs: ['严重扰乱网上治安秩序。'.repeat(100)]};

describe('in print', () => {
  it('all tips are on the page, below one another', async () => {
    const carousel = await fixture<HTMLElementTagNameMap['af-tip-carousel']>(html`
      <af-tip-carousel .pack=${pack({tips})}></af-tip-carousel>
    `);
    await reaching(carousel, 'shown');
    await emulateMedia({type: 'print'});
    const slides = [...carousel.shadowRoot!.querySelectorAll('.slide')].map((slide) =>
      slide.getBoundingClientRect(),
    );

    expect(new Set(slides.map(({left}) => Math.round(left))).size).to.equal(1);
    expect(new Set(slides.map(({top}) => Math.round(top))).size).to.equal(3);
  });

  it('a folded text is whole', async () => {
    const card = await fixture<HTMLElementTagNameMap['af-case-card']>(html`
      <af-case-card fold .pack=${pack({cases: [long]})}></af-case-card>
    `);
    await reaching(card, 'shown');
    await emulateMedia({type: 'print'});
    const text = card.shadowRoot!.querySelector('.text')!;

    expect(text.clientHeight).to.equal(text.scrollHeight);
  });

  it('answers that are closed can be read, without links to them', async () => {
    const questions = ['a', 'b'].map((id) => ({id, question: `${id}？`, paragraphs: ['答。']}));
    const qa = await fixture<HTMLElementTagNameMap['af-qa']>(html`
      <af-qa .pack=${pack({questions})}></af-qa>
    `);
    await reaching(qa, 'shown');
    await emulateMedia({type: 'print'});

    for (const answer of qa.shadowRoot!.querySelectorAll('.answer')) {
      expect(answer.checkVisibility()).to.be.true;
      expect(answer.getBoundingClientRect().height).to.be.above(0);
    }
    expect(qa.shadowRoot!.querySelector('.link')!.getClientRects()).to.have.lengthOf(0);
  });

  it('a question has no sign that it can be opened, be it open or not', async () => {
    const questions = ['a', 'b'].map((id) => ({id, question: `${id}？`, paragraphs: ['答。']}));
    const qa = await fixture<HTMLElementTagNameMap['af-qa']>(html`
      <af-qa .pack=${pack({questions})}></af-qa>
    `);
    await reaching(qa, 'shown');
    qa.shadowRoot!.querySelector('details')!.open = true;
    const signs = () =>
      [...qa.shadowRoot!.querySelectorAll('.question > summary')].map(
        (summary) => getComputedStyle(summary, '::after').display,
      );
    expect(signs()).to.deep.equal(['block', 'block']);

    await emulateMedia({type: 'print'});

    expect(signs()).to.deep.equal(['none', 'none']);
    const [outlet, title] = ['summary', '.title'].map((selector) => qa.shadowRoot!.querySelector(selector)!.getBoundingClientRect());
    expect(title!.width).to.be.closeTo(outlet!.width, 1);
  });

  it('a measure breaks between pages as text does, its title with what follows, and its number needs no background', async () => {
    const measures = ['a', 'b'].map((id) => ({id, title: id, paragraphs: ['做法。']}));
    const element = await fixture<HTMLElementTagNameMap['af-measures']>(html`
      <af-measures .pack=${pack({measures})}></af-measures>
    `);
    await reaching(element, 'shown');
    const measure = element.shadowRoot!.querySelector('.measure')!;
    expect(readableWithoutBackground(measure, '::before')).to.equal(false);

    await emulateMedia({type: 'print'});

    expect(readableWithoutBackground(measure, '::before')).to.equal(true);
    for (const each of [measure, measure.parentElement!]) expect(getComputedStyle(each).display).to.equal('block');
    expect(getComputedStyle(measure.querySelector('.title')!).breakAfter).to.equal('avoid');
    const {top, left} = measure.querySelector('.title')!.getBoundingClientRect();
    const number = getComputedStyle(measure, '::before');
    expect(top - measure.getBoundingClientRect().top).to.be.below(parseFloat(number.blockSize));
    expect(left - measure.getBoundingClientRect().left).to.be.above(parseFloat(number.inlineSize));
  });

  it('the word that says how pressing a notice is needs no background', async () => {
    const notices: Notice[] = [{id: 'a', severity: 'urgent', title: '谨防退款诈骗', paragraphs: ['勿转账。']}];
    const element = await fixture<HTMLElementTagNameMap['af-notice']>(html`
      <af-notice .pack=${pack({notices})}></af-notice>
    `);
    await reaching(element, 'shown');
    const severity = element.shadowRoot!.querySelector('.severity')!;
    expect(readableWithoutBackground(severity)).to.equal(false);

    await emulateMedia({type: 'print'});

    expect(readableWithoutBackground(severity)).to.equal(true);
  });

  it('a self-check is a checklist with all of its advice', async () => {
    const check = await fixture<HTMLElementTagNameMap['af-scam-check']>(html`
      <af-scam-check .pack=${pack({warningSigns: [{id: 'code', text: '索要验证码'}]})}></af-scam-check>
    `);
    await reaching(check, 'shown');
    await emulateMedia({type: 'print'});
    const seen = [...check.shadowRoot!.querySelectorAll('input, .advice, .doubt, .privacy')]
      .filter((each) => each.getClientRects().length)
      .map(({localName, className}) => className || localName);

    expect(seen).to.deep.equal(['input', 'doubt', 'advice']);
  });

  it('cases of a list keep apart', async () => {
    const cases = ['a', 'b'].map((id) => ({id, title: id, paragraphs: ['案情。']}));
    const list = await fixture<HTMLElementTagNameMap['af-case-list']>(html`
      <af-case-list .pack=${pack({cases})}></af-case-list>
    `);
    await reaching(list, 'shown');
    await emulateMedia({type: 'print'});
    const [first, second] = [...list.shadowRoot!.querySelectorAll('.case')].map((each) => each.getBoundingClientRect());

    expect(second!.top - first!.bottom).to.be.at.least(8);
  });

  it('has no buttons', async () => {
    const carousel = await fixture<HTMLElementTagNameMap['af-tip-carousel']>(html`
      <af-tip-carousel autoplay .pack=${pack({tips})}></af-tip-carousel>
    `);
    await reaching(carousel, 'shown');
    await emulateMedia({type: 'print'});

    for (const button of carousel.shadowRoot!.querySelectorAll('button')) {
      expect(button.getClientRects(), button.className).to.have.lengthOf(0);
    }
  });
});

/** Whether a text can be read on white, since browsers print no backgrounds unless they are told to. */
function readableWithoutBackground(element: Element, pseudo?: string) {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(element, pseudo).color.match(/\d+/g)!.map(Number);
  return contrast(`#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`, '#ffffff') >= 7;
}
