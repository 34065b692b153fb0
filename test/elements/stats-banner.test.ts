import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Content, ContentPack, Figure} from '../../src/content/schema.js';
import '../../src/elements/stats-banner/define.js';
import type {ContentErrorEvent, NavigateEvent} from '../../src/elements/shared/events.js';
import type {StatsBannerElement} from '../../src/elements/stats-banner/stats-banner.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const solved: Figure = {
  id: 'solved',
  label: '侦破涉网刑事案件',
  display: '2494',
  unit: '起',
  value: 2494,
  quote: '共侦破涉网刑事案件2494起',
};
const recovered: Figure = {
  id: 'recovered',
  label: '追回损失',
  display: '2179万',
  unit: '元',
  value: 21_790_000,
};
const reads: Figure = {
  id: 'reads',
  label: '阅读量',
  display: '8000余万',
  unit: '次',
  value: 80_000_000,
  approximation: 'atLeast',
};

describe('<af-stats-banner>', () => {
  it('shows each number exactly as it was published, with its unit', async () => {
    const banner = await showing({figures: [solved, recovered, reads]});

    expect(textsOf(banner.shadowRoot!, '.amount')).to.deep.equal([
      '2494起',
      '2179万元',
      '8000余万次',
    ]);
  });

  it('says label, value and unit as one phrase, once', async () => {
    const banner = await showing({figures: [solved]});

    expect(textsOf(banner.shadowRoot!, '.figure > .hidden')).to.deep.equal([
      '侦破涉网刑事案件 2494起',
    ]);
    expect(banner.shadowRoot!.querySelector('.face')).to.have.attribute('aria-hidden', 'true');
  });

  it('says the approximation where the number itself does not', async () => {
    const banner = await showing({figures: [{...solved, approximation: 'about'}]});

    expect(textOf(banner.shadowRoot!, '.figure > .hidden')).to.equal('侦破涉网刑事案件 约 2494起');
  });

  it('does not say it twice where the number does', async () => {
    const banner = await showing({figures: [reads]});

    expect(textOf(banner.shadowRoot!, '.figure > .hidden')).to.equal('阅读量 8000余万次');
  });

  it('says what a change is measured against', async () => {
    const banner = await showing({
      figures: [
        {
          id: 'down',
          label: '发案数',
          display: '12.3',
          unit: '%',
          comparison: {base: '同比', direction: 'fall'},
        },
      ],
    });

    expect(textOf(banner.shadowRoot!, '.figure > .hidden')).to.equal('发案数 同比 下降 12.3%');
  });

  it('shows the words of the source behind each figure', async () => {
    const banner = await showing({figures: [solved]});

    expect(textOf(banner.shadowRoot!, 'details blockquote')).to.equal(solved.quote);
  });

  it('offers no quote where there is none', async () => {
    const banner = await showing({figures: [recovered]});

    expect(banner.shadowRoot!.querySelector('details')).not.to.exist;
  });

  it('marks the language of the quote where the source has another', async () => {
    const banner = await showing({
      lang: 'en',
      figures: [solved],
      source: {name: 'Police', lang: 'zh-Hans'},
    });

    expect(banner.shadowRoot!.querySelector('blockquote')).to.have.attribute('lang', 'zh-Hans');
  });

  it('shows parts as parts, with a bar where they can be compared', async () => {
    const parts = [{...solved, id: 'water-army', label: '网络水军案件', display: '6', value: 6}];
    const banner = await showing({figures: [{...solved, parts}]});

    expect(textsOf(banner.shadowRoot!, '.parts .hidden')).to.deep.equal(['其中 网络水军案件 6起']);
    expect(Number(banner.shadowRoot!.querySelector('rect')!.getAttribute('width'))).to.be.closeTo(
      0.0024,
      0.0001,
    );
  });

  for (const [name, style, along] of [
    ['from left to right', '', 'width'],
    ['downwards, lines to the left', 'writing-mode: vertical-rl', 'height'],
    ['downwards, lines to the right', 'writing-mode: vertical-lr', 'height'],
  ] as const) {
    it(`draws the share of a part along the line: ${name}`, async () => {
      const parts = [{...solved, id: 'part', value: 623.5}];
      const banner = await showing({figures: [{...solved, parts}]});
      banner.style.cssText = `${style}; inline-size: 400px`;
      const across = along === 'width' ? 'height' : 'width';
      const bar = banner.shadowRoot!.querySelector('.bar')!.getBoundingClientRect();
      const part = banner.shadowRoot!.querySelector('rect')!.getBoundingClientRect();

      expect(bar[along]).to.be.above(200);
      expect(part[along] / bar[along]).to.be.closeTo(0.25, 0.01);
      expect(part[across]).to.be.closeTo(bar[across], 0.5);
      expect(part.top).to.be.closeTo(bar.top, 0.5);
      expect(part.left).to.be.closeTo(bar.left, 0.5);
    });
  }

  it('draws no bar where parts cannot be compared', async () => {
    const parts = [{...reads, id: 'part'}];
    const banner = await showing({figures: [{...solved, parts}]});

    expect(banner.shadowRoot!.querySelector('.parts')).to.exist;
    expect(banner.shadowRoot!.querySelector('.bar')).not.to.exist;
  });

  it('names source, period and date', async () => {
    const banner = await showing({
      figures: [solved],
      period: {label: '2023年3月以来'},
      asOf: '2023-12-21',
    });

    expect(textOf(banner.shadowRoot!, '.source')).to.equal(
      '来源 某市公安局 发布时间 2023-12-22 统计期间 2023年3月以来 截至 2023-12-21',
    );
  });

  it('names the period of a figure that has its own', async () => {
    const banner = await showing({
      figures: [{...solved, period: {label: '今年以来'}, asOf: '2023-11'}],
    });

    expect(textOf(banner.shadowRoot!, '.when')).to.equal('今年以来 截至 2023-11');
  });

  it('shows the figures named in ids, in that order', async () => {
    const banner = await showing(
      {figures: [solved, recovered, reads]},
      {ids: 'reads missing solved'},
    );

    expect(textsOf(banner.shadowRoot!, '.label')).to.deep.equal([reads.label, solved.label]);
  });

  for (const [how, take] of Object.entries({
    'taking the attribute away': (banner: StatsBannerElement) => banner.removeAttribute('ids'),
    // React gives a property that is no longer written this value.
    'setting undefined': (banner: StatsBannerElement) => Object.assign(banner, {ids: undefined}),
  })) {
    it(`shows all figures once the page no longer names some, by ${how}`, async () => {
      const banner = await showing({figures: [solved, recovered]}, {ids: 'solved'});
      banner.setAttribute('ids', 'recovered');
      await banner.updateComplete;

      take(banner);
      await banner.updateComplete;

      expect(textsOf(banner.shadowRoot!, '.label')).to.deep.equal([solved.label, recovered.label]);
    });
  }

  it('shows no more figures than its limit', async () => {
    const banner = await showing({figures: [solved, recovered, reads]}, {limit: 2});

    expect(textsOf(banner.shadowRoot!, '.label')).to.deep.equal([solved.label, recovered.label]);
  });

  it('takes its heading from the pack, or from the page', async () => {
    const banner = await showing({title: '净网行动', figures: [solved]});
    expect(textOf(banner.shadowRoot!, '[role=heading]')).to.equal('净网行动');

    banner.heading = '数据通报';
    banner.headingLevel = 3;
    await banner.updateComplete;

    expect(textOf(banner.shadowRoot!, '[role=heading][aria-level="3"]')).to.equal('数据通报');
  });

  it('has no heading when the page wants none', async () => {
    const banner = await showing({figures: [solved]}, {heading: ''});

    expect(banner.shadowRoot!.querySelector('[role=heading]')).not.to.exist;
  });

  for (const width of [240, 320, 480, 768, 1200]) {
    it(`cuts nothing at ${width} px`, async () => {
      const banner = await showing({
        figures: [solved, recovered, reads, {...reads, id: 'long', display: '123,456,789,012'}],
      });
      banner.style.cssText = `display: block; inline-size: ${width}px`;
      await banner.updateComplete;

      expectNothingCut(banner);
    });
  }

  it('adapts its columns to its own width, not to the window', async () => {
    const banner = await showing({figures: [solved, recovered, reads]});
    banner.style.inlineSize = '240px';
    expect(columns(banner)).to.equal(1);

    banner.style.inlineSize = '700px';
    expect(columns(banner)).to.equal(3);
  });

  it('is one short row a figure when compact', async () => {
    const full = await showing({figures: [solved, recovered]});
    const compact = await showing({figures: [solved, recovered]}, {compact: true});

    expect(compact.offsetHeight).to.be.below(full.offsetHeight);
  });

  it('keeps the numbers of compact rows in one column, whatever their labels and periods', async () => {
    const long = {...reads, label: '网络安全教育防范图文、视频在各种网络平台上的阅读量'};
    const dated = {...recovered, period: {label: '今年以来'}};
    const banner = await showing({figures: [recovered, dated, long]}, {compact: true});
    banner.style.inlineSize = '300px';

    const ends = [...banner.shadowRoot!.querySelectorAll('.amount')].map(
      (amount) => amount.getBoundingClientRect().right,
    );
    expect(Math.max(...ends) - Math.min(...ends)).to.be.below(1);
  });

  it('does not collapse where the page shrinks it to fit', async () => {
    const row = await fixture(
      html`<div style="display: flex">
        <af-stats-banner .pack=${pack({figures: [solved]})}></af-stats-banner>
      </div>`,
    );
    const banner = row.querySelector('af-stats-banner')!;
    await reaching(banner, 'shown');

    expect(banner.offsetWidth).to.be.at.least(240);
  });

  it('keeps its display on a page that unsets everything', async () => {
    const page = await fixture(
      html`<div>
        <style>
          * {
            all: unset;
          }
        </style>
      </div>`,
    );
    const banner = document.createElement('af-stats-banner');
    banner.pack = pack({figures: [solved]});
    page.append(banner);
    await reaching(banner, 'shown');

    expect(getComputedStyle(banner.shadowRoot!.querySelector('.view')!).display).to.equal('block');
  });

  it('asks the page before a link leads away', async () => {
    const banner = await showing({figures: [solved]});
    const link = banner.shadowRoot!.querySelector('a')!;
    document.addEventListener('af-navigate', (event) => event.preventDefault(), {once: true});
    setTimeout(() => link.click());

    const event = await oneEvent<NavigateEvent>(banner, 'af-navigate');

    expect(event.href).to.equal('https://police.example/release');
    expect(event.defaultPrevented).to.equal(true);
  });

  for (const [button, asked] of [
    [1, 1],
    [2, 0],
  ] as const) {
    it(`asks ${asked ? 'once' : 'nothing'} when button ${button} of the mouse is pressed on a link`, async () => {
      const banner = await showing({figures: [solved]});
      let events = 0;
      banner.addEventListener('af-navigate', () => events++);
      // Engines follow a link that a test presses, too.
      banner.shadowRoot!.addEventListener('auxclick', (click) => click.preventDefault());

      banner
        .shadowRoot!.querySelector('a')!
        .dispatchEvent(new MouseEvent('auxclick', {button, bubbles: true, cancelable: true}));

      expect(events).to.equal(asked);
    });
  }

  it('draws itself in another document than the one it was made in', async () => {
    const banner = document.createElement('af-stats-banner');
    banner.pack = pack({figures: [solved]});
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other"></iframe>`);

    frame.contentDocument!.body.append(banner);
    await reaching(banner, 'shown');

    expect(textOf(banner.shadowRoot!, '.label')).to.equal(solved.label);
    expect(
      frame.contentWindow!.getComputedStyle(banner.shadowRoot!.querySelector('.hidden')!).position,
    ).to.equal('absolute');
  });

  it('has its styles after moving to another document', async () => {
    const banner = await showing({figures: [solved]});
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other"></iframe>`);

    frame.contentDocument!.body.append(banner);

    expect(
      frame.contentWindow!.getComputedStyle(banner.shadowRoot!.querySelector('.hidden')!).position,
    ).to.equal('absolute');
  });

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const banner = await fixture<StatsBannerElement>(html`
        <af-stats-banner
          ><dl>
            <dt>抓获犯罪嫌疑人</dt>
            <dd>2693名</dd>
          </dl></af-stats-banner
        >
      `);

      expect(banner.state).to.equal('children');
      expect(textOf(banner.shadowRoot!, '.figure > .hidden')).to.equal('抓获犯罪嫌疑人 2693名');
      await expect(banner).to.be.accessible();
    });

    it('shows text that it cannot read as it is: failed', async () => {
      const banner = await fixture<StatsBannerElement>(
        html`<af-stats-banner>数据稍后公布</af-stats-banner>`,
      );

      expect(banner.state).to.equal('failed');
      expect(banner.shadowRoot!.querySelector('slot')).to.exist;
      await expect(banner).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const banner = await fixture<StatsBannerElement>(
        html`<af-stats-banner lang="zh" src=${packUrl(pack())}></af-stats-banner>`,
      );

      expect(textOf(banner.shadowRoot!, '[role=status]')).to.equal('正在载入……');
      await expect(banner).to.be.accessible();
    });

    it('shows figures: shown', async () => {
      await expect(
        await showing({figures: [solved, recovered, {...reads, parts: [reads]}]}),
      ).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const banner = await fixture<StatsBannerElement>(html`
        <af-stats-banner
          lang="zh"
          .pack=${pack({figures: [solved], expires: '2024-01-31'})}
        ></af-stats-banner>
      `);
      await reaching(banner, 'expired');

      expect(textOf(banner.shadowRoot!, '.notice')).to.contain('2024-01-31');
      await expect(banner).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const banner = await fixture<StatsBannerElement>(html`
        <af-stats-banner
          ><dl>
            <dt>抓获犯罪嫌疑人</dt>
            <dd>2693名</dd>
          </dl></af-stats-banner
        >
      `);
      setTimeout(() => banner.setAttribute('src', packUrl({})));
      const {problem} = await oneEvent<ContentErrorEvent>(banner, 'af-content-error');
      await reaching(banner, 'failed');

      expect(problem.pointer).to.equal('/packVersion');
      expect(textOf(banner.shadowRoot!, '.label')).to.equal('抓获犯罪嫌疑人');
      await expect(banner).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const banner = await fixture<StatsBannerElement>(
        html`<af-stats-banner lang="zh" src=${packUrl([])}></af-stats-banner>`,
      );
      await reaching(banner, 'failed');

      expect(textOf(banner.shadowRoot!, '[role=status]')).to.equal(
        '内容暂时无法显示，请稍后再试。',
      );
      await expect(banner).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const banner = await fixture<StatsBannerElement>(
        html`<af-stats-banner .pack=${pack()}></af-stats-banner>`,
      );
      await reaching(banner, 'empty');

      expect(banner.offsetHeight).to.equal(0);
    });
  });
});

async function showing(fields: Content, attributes: Partial<StatsBannerElement> = {}) {
  const banner = await fixture<StatsBannerElement>(
    html`<af-stats-banner lang="zh"></af-stats-banner>`,
  );
  Object.assign(banner, attributes, {pack: pack(fields as Partial<ContentPack>)});
  return reaching(banner, 'shown');
}

function columns(banner: StatsBannerElement) {
  const tops = [...banner.shadowRoot!.querySelectorAll('.figure')].map(
    (each) => each.getBoundingClientRect().top,
  );
  return tops.filter((top) => top === tops[0]).length;
}
