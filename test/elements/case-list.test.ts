import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Case} from '../../src/content/schema.js';
import type {CaseListElement} from '../../src/elements/case-list/case-list.js';
import '../../src/elements/case-list/define.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const cases: Case[] = [
  {id: 'a', title: '甲案', region: '城区', offence: {label: '网络水军'}, paragraphs: ['一。']},
  {id: 'b', title: '乙案', region: '乡镇', offence: {label: '网络水军'}, paragraphs: ['二。']},
  {id: 'c', title: '丙案', region: '城区', fraudType: {label: '刷单返利类'}, paragraphs: ['三。']},
];
const many = Array.from({length: 60}, (_, index): Case => ({
  ...cases[0]!,
  id: `case-${index}`,
  title: `案例${index}`,
}));

describe('<af-case-list>', () => {
  it('shows the cases', async () => {
    expect(titles(await showing(cases))).to.deep.equal(['甲案', '乙案', '丙案']);
  });

  it('filters by place', async () => {
    const list = await showing(cases);
    await choose(list, 0, '城区');

    expect(titles(list)).to.deep.equal(['甲案', '丙案']);
  });

  it('filters by offence, or by type of fraud where a case has no offence', async () => {
    const list = await showing(cases);
    await choose(list, 1, '刷单返利类');

    expect(titles(list)).to.deep.equal(['丙案']);
  });

  it('announces how many match', async () => {
    const list = await showing(cases);
    expect(textOf(list.shadowRoot!, '[role=status]')).to.equal('共 3 个案例');

    await choose(list, 0, '乡镇');

    expect(textOf(list.shadowRoot!, '[role=status]')).to.equal('3 个案例中符合条件的有 1 个');
  });

  it('offers a filter only where there is something to choose', async () => {
    const list = await showing([cases[0]!, cases[2]!]);

    expect(textsOf(list.shadowRoot!, '.filter .name')).to.deep.equal(['案由']);
  });

  it('has no filters when the page wants none', async () => {
    const list = await showing(cases, {noFilters: true});

    expect(list.shadowRoot!.querySelector('.filters')).not.to.exist;
  });

  it('shows all again when newer content no longer has what was chosen', async () => {
    const list = await showing(cases);
    await choose(list, 0, '乡镇');

    list.pack = pack({cases: [cases[0]!, cases[2]!]});
    await list.updateComplete;
    await reaching(list, 'shown');

    expect(titles(list)).to.deep.equal(['甲案', '丙案']);
  });

  it('says what is chosen when newer content has choices in another order', async () => {
    const list = await showing(cases);
    await choose(list, 0, '城区');
    await choose(list, 0, '乡镇');

    list.pack = pack({cases: [cases[1]!, cases[0]!]});
    await list.updateComplete;
    await reaching(list, 'shown');

    expect(titles(list)).to.deep.equal(['乙案']);
    expect(list.shadowRoot!.querySelector('select')!.value).to.equal('乡镇');
  });

  it('says that all are shown when newer content no longer has what was chosen', async () => {
    const list = await showing(cases);
    await choose(list, 0, '城区');
    await choose(list, 0, '');
    await choose(list, 0, '城区');

    list.pack = pack({cases: [cases[1]!, {...cases[0]!, region: '园区'}]});
    await list.updateComplete;
    await reaching(list, 'shown');

    expect(titles(list)).to.deep.equal(['乙案', '甲案']);
    expect(list.shadowRoot!.querySelector('select')!.value).to.equal('');
  });

  it('draws a page of cases, and the next by its button', async () => {
    const list = await showing(many);
    expect(titles(list)).to.have.lengthOf(24);
    expect(textOf(list.shadowRoot!, '.next')).to.equal('再显示 24 个');

    await more(list);
    expect(titles(list)).to.have.lengthOf(48);
    expect(textOf(list.shadowRoot!, '.next')).to.equal('再显示 12 个');

    await more(list);
    expect(titles(list)).to.have.lengthOf(60);
    expect(list.shadowRoot!.querySelector('.next')).not.to.exist;
  });

  it('goes on with the first of the new cases', async () => {
    const list = await showing(many);
    await more(list);

    expect(list.shadowRoot!.activeElement!.querySelector('.title')!.textContent.trim()).to.equal(
      '案例24',
    );
  });

  it('folds what was unfolded when a filter brings other cases', async () => {
    const list = await showing(cases, {fold: true});
    list.shadowRoot!.querySelector('.fold')!.classList.add('open');

    await choose(list, 0, '乡镇');

    expect(list.shadowRoot!.querySelector('.open')).not.to.exist;
  });

  it('draws all with a page size of 0', async () => {
    expect(titles(await showing(many, {pageSize: 0}))).to.have.lengthOf(60);
  });

  it('keeps an unfolded case unfolded while others come', async () => {
    const list = await showing(many, {fold: true});
    list.shadowRoot!.querySelector('.fold')!.classList.add('open');

    await more(list);

    expect(list.shadowRoot!.querySelector('.fold')).to.have.class('open');
  });

  it('puts the headings of the cases below its own', async () => {
    const list = await showing(cases, {headingLevel: 3});

    expect(textsOf(list.shadowRoot!, '[aria-level="4"]')).to.deep.equal(['甲案', '乙案', '丙案']);
  });

  it('puts them where it began once the page takes the level away', async () => {
    const list = await showing(cases);
    list.setAttribute('heading-level', '4');
    await list.updateComplete;

    list.removeAttribute('heading-level');
    await list.updateComplete;

    expect(textsOf(list.shadowRoot!, '[aria-level="3"]')).to.deep.equal(['甲案', '乙案', '丙案']);
  });

  for (const width of [240, 480, 900]) {
    it(`cuts nothing at ${width} px`, async () => {
      const list = await showing(cases);
      list.style.inlineSize = `${width}px`;

      expectNothingCut(list);
    });
  }

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const list = await fixture<CaseListElement>(html`
        <af-case-list
          ><article>
            <h3>甲案</h3>
            <p>一。</p>
          </article>
          <article>
            <h3>乙案</h3>
            <p>二。</p>
          </article></af-case-list
        >
      `);

      expect(list.state).to.equal('children');
      expect(titles(list)).to.deep.equal(['甲案', '乙案']);
      await expect(list).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const list = await fixture<CaseListElement>(
        html`<af-case-list src=${packUrl(pack())}></af-case-list>`,
      );

      await expect(list).to.be.accessible();
    });

    it('shows cases: shown', async () => {
      await expect(await showing(cases, {fold: true})).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const list = await fixture<CaseListElement>(
        html`<af-case-list .pack=${pack({cases, expires: '2024'})}></af-case-list>`,
      );
      await reaching(list, 'expired');

      await expect(list).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const list = await fixture<CaseListElement>(html`
        <af-case-list
          ><article>
            <h3>甲案</h3>
            <p>一。</p>
          </article></af-case-list
        >
      `);
      setTimeout(() => list.setAttribute('src', packUrl({})));
      await oneEvent(list, 'af-content-error');
      await reaching(list, 'failed');

      expect(titles(list)).to.deep.equal(['甲案']);
      await expect(list).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const list = await fixture<CaseListElement>(
        html`<af-case-list src=${packUrl({})}></af-case-list>`,
      );
      await reaching(list, 'failed');

      await expect(list).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const list = await fixture<CaseListElement>(
        html`<af-case-list .pack=${pack({cases: []})}></af-case-list>`,
      );
      await reaching(list, 'empty');

      expect(list.offsetHeight).to.equal(0);
    });
  });
});

async function showing(shown: Case[], attributes: Partial<CaseListElement> = {}) {
  const list = await fixture<CaseListElement>(html`<af-case-list lang="zh"></af-case-list>`);
  Object.assign(list, attributes, {pack: pack({cases: shown})});
  return reaching(list, 'shown');
}

const titles = (list: CaseListElement) => textsOf(list.shadowRoot!, '.title');

async function choose(list: CaseListElement, filter: number, value: string) {
  const select = list.shadowRoot!.querySelectorAll('select')[filter]!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
}

async function more(list: CaseListElement) {
  list.shadowRoot!.querySelector<HTMLButtonElement>('.next')!.click();
  await list.updateComplete;
}
