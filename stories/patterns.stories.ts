import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {packFor} from './helpers/languages.js';
import {addresses} from './helpers/packs.js';
import './helpers/patterns.css';

const meta: Meta = {title: 'Patterns', tags: ['!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

const headline = 'online-crime-suspects telecom-fraud-cases losses-recovered education-views';
const numbers = 'police-emergency police-anti-fraud';

/** A release as a news page: figures at its head, cases below the text, tips and numbers beside it. */
export const NewsPage: StoryObj = {
  render: (_, {globals}) => {
    const src = packFor(globals);
    return html`<div class="pattern">
      <header class="pattern-bar">某市公安局 · 新闻发布</header>
      <main class="pattern-columns">
        <article>
          <h1>深化“净网2023”专项行动 守护清朗网络环境</h1>
          <p class="pattern-meta">2023-12-22 来源：廉政中国</p>
          <af-stats-banner src=${src} ids=${headline} heading=""></af-stats-banner>
          <p>
            12月21日下午，市人民政府新闻办公室举行新闻发布会，介绍公安机关“净网2023”专项行动工作成效，通报典型案例，并回答记者提问。
          </p>
          <af-measures src=${src} heading="主要做法" ids="supervise-to-govern"></af-measures>
          <af-case-list src=${src} heading="典型案例" limit="2" no-filters fold></af-case-list>
        </article>
        <aside aria-label="相关内容">
          <af-tip-carousel src=${src} heading="防范提示" limit="5"></af-tip-carousel>
          <af-hotlines src=${src} heading="求助电话" ids=${numbers}></af-hotlines>
        </aside>
      </main>
    </div>`;
  },
};

/** The home page of a city's portal: a warning on top, a row of figures, three doors, numbers at the foot. */
export const CityPortal: StoryObj = {
  render: (_, {globals}) => {
    const src = packFor(globals);
    return html`<div class="pattern">
      <header class="pattern-bar">某市人民政府门户网站</header>
      <main>
        <h1>反诈专题</h1>
        <af-notice src=${packFor(globals, addresses.notices)} limit="1" heading=""></af-notice>
        <af-stats-banner src=${src} ids=${headline} heading="专项行动数据"></af-stats-banner>
        <div class="pattern-doors">
          <af-case-card src=${src} ids="shangdang-water-army" fold></af-case-card>
          <af-scam-check src=${src} heading="三十秒自查" limit="4"></af-scam-check>
          <af-qa src=${src} heading="答记者问"></af-qa>
        </div>
      </main>
      <footer>
        <af-hotlines src=${src} heading="" layout="bar" ids=${numbers}></af-hotlines>
      </footer>
    </div>`;
  },
};

/** 240 px beside somebody else's page: rows instead of columns, one case, two numbers. */
export const Sidebar: StoryObj = {
  render: (_, {globals}) => {
    const src = packFor(globals);
    return html`<div class="pattern pattern-beside">
      <main>
        <h1>办事指南</h1>
        <p>页面的其他内容不受影响：组件只占用侧栏的宽度，字号、行距由页面决定，且不小于16像素。</p>
      </main>
      <aside class="pattern-sidebar" aria-label="反诈信息">
        <af-stats-banner src=${src} ids=${headline} heading="反诈数据" compact></af-stats-banner>
        <af-case-card src=${src} ids="zhangzi-rumour" fold></af-case-card>
        <af-hotlines src=${src} heading="求助电话" ids=${numbers}></af-hotlines>
      </aside>
    </div>`;
  },
};

/**
 * A kiosk in a service hall: large text, few things, nothing that leads away, nothing that moves. Its pack calls no
 * number `dialable`, since there is no telephone to dial it.
 */
export const Kiosk: StoryObj = {
  globals: {mode: 'af-large-text', viewport: {value: 'kiosk'}},
  render: (_, {globals}) => {
    const src = packFor(globals, addresses.kiosk);
    return html`<div class="pattern pattern-kiosk">
      <main>
        <h1>您是不是遇到了诈骗？</h1>
        <af-scam-check src=${src} heading="对照一下" limit="5"></af-scam-check>
        <af-tip-carousel src=${src} heading="记住这几条" limit="3" show-all></af-tip-carousel>
      </main>
    </div>`;
  },
};

/** A phone: one column, what is urgent first, whatever is long folded. */
export const Phone: StoryObj = {
  globals: {viewport: {value: 'phone'}},
  render: (_, {globals}) => {
    const src = packFor(globals);
    return html`<div class="pattern pattern-phone">
      <header class="pattern-bar">反诈中心</header>
      <main>
        <h1>今日提醒</h1>
        <af-notice src=${packFor(globals, addresses.notices)} limit="1" heading=""></af-notice>
        <af-hotlines src=${src} heading="" layout="bar" ids=${numbers}></af-hotlines>
        <af-tip-carousel src=${src} heading="防范提示" limit="4"></af-tip-carousel>
        <af-case-card src=${src} ids="tunliu-personal-information" fold></af-case-card>
        <af-stats-banner src=${src} ids=${headline} heading="专项行动数据" compact></af-stats-banner>
      </main>
    </div>`;
  },
};
