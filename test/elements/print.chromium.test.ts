import {expect, fixture, html} from '@open-wc/testing';
import type {Case, Tip} from '../../src/content/schema.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/qa/define.js';
import '../../src/elements/scam-check/define.js';
import '../../src/elements/tip-carousel/define.js';
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
