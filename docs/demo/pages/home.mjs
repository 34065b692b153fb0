import {html} from '../html.mjs';
import {elementPages, scenePages} from '../navigation.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';
const figures = 'online-crime-suspects telecom-fraud-cases losses-recovered education-views';
const signs = 'link-in-chat unknown-software easy-money-with-phone prize-draw-asks-identity';
const besides = 'report-leaked-information police-emergency police-anti-fraud';

const scenes = {
  'article.html': '一则新闻发布会通稿，组件放在各自该在的位置。',
  'narrow.html': '老门户 240 像素宽的侧栏。',
  'dark.html': '网页变深，组件跟着变深。',
  'themes.html': '三种主题、深色、高对比和大字版。',
  'scripts-off.html': '没有脚本时，全部内容照样可读、可打印。',
  'old-cms.html': '二十年前的表格布局，GBK 编码，没有文档类型声明。',
  'many-cases.html': '五千个案例，照样可以筛选。',
  'states.html': '内容迟到、缺失、有误时，读者看到什么。',
};

const documents = [
  ['docs/guides/start.zh.html', '五分钟上手', '从空文件夹到第一个组件。'],
  ['docs/guides/embed.zh.html', '放到网页里', '复制一段代码；常见的障碍和解决办法。'],
  ['docs/guides/editors-hour.zh.html', '编辑指南', '把一份通稿变成核对过的内容包。'],
  ['docs/index.html', '全部文档', '组件参考、内容包格式、主题、安全、无障碍。（英文）'],
];

/** A page of the gallery, with its picture (`npm run screenshots`). */
const pictured = ([file, name]) => html`<li>
<img src="gallery/${file.replace('.html', '.webp')}" width="640" height="400" alt="" loading="lazy" decoding="async">
<a href="${file}">${name}</a>
<p>${scenes[file]}</p>
</li>
`;

const tile = ([href, name, text]) => html`<li><a href="${href}">${name}</a><p>${text}</p></li>\n`;

/** A widget with the way to its own page. */
const live = (file, element) => {
  const [, name] = elementPages.find(([page]) => page === file);
  return html`<section class="variant">
<h3>${name}</h3>
${element}
<p class="more"><a href="${file}">${name}的各种用法</a></p>
</section>
`;
};

/** Everything at a glance: the widgets at work, and the ways to all else. */
export const home = {
  file: 'index.html',
  title: '反诈宣传网页组件',
  description: '反诈宣传网页组件：数据横幅、案例、提示、求助电话、自查、预警。贴一段代码就能用，无需登录，不向第三方请求任何内容。',
  styles: ['home.css'],
  body: ({semantic, notices, has}) => html`
<div class="intro">
<h1>反诈宣传组件 <span class="name" translate="no">anti-fraud-elements</span></h1>
<p>把公安机关发布的数据、案例和提示放到任何政务网页上：贴一段代码就能用。文字先在网页里，没有脚本也读得到；数字按发布原文展示，一字不改；不向第三方请求任何内容。</p>
<ul class="ways">
<li><a href="builder.html">生成我的代码</a></li>
${has('docs/guides/start.zh.html') ? html`<li><a href="docs/guides/start.zh.html">五分钟上手</a></li>\n` : ''}</ul>
</div>
<h2 id="widgets">组件</h2>
<div class="widgets">
<div>
${live(
  'stats-banner.html',
  html`<af-stats-banner src="${packFile}" ids="${figures}" heading="" heading-level="4">
${semantic('figures', {ids: figures, headingLevel: 4})}
</af-stats-banner>`,
)}${live(
  'case-card.html',
  html`<af-case-card ids="tunliu-personal-information" heading-level="4" fold>
${semantic('cases', {ids: 'tunliu-personal-information', headingLevel: 4})}
</af-case-card>`,
)}${live(
  'measures.html',
  html`<af-measures ids="supervise-to-govern" heading="" heading-level="3">
${semantic('measures', {ids: 'supervise-to-govern', headingLevel: 4})}
</af-measures>`,
)}${live(
  'tip-carousel.html',
  html`<af-tip-carousel heading="" heading-level="3">
${semantic('tips', {headingLevel: 4})}
</af-tip-carousel>`,
)}${live(
  'case-list.html',
  html`<af-case-list heading="" heading-level="3" fold>
${semantic('cases', {ids: 'tunliu-personal-information zhangzi-rumour', headingLevel: 4})}
</af-case-list>`,
)}${live(
  'briefing.html',
  html`<af-briefing heading="" heading-level="4">
${semantic('figures hotlines', {ids: 'losses-recovered police-emergency', headingLevel: 4})}
</af-briefing>`,
)}</div>
<div>
${live(
  'notice.html',
  html`<af-notice ids="fake-customer-service" heading-level="4">
${semantic('notices', {ids: 'fake-customer-service', pack: notices, headingLevel: 4})}
</af-notice>`,
)}${live(
  'scam-check.html',
  html`<af-scam-check ids="${signs}" heading="三十秒自查" heading-level="4">
${semantic('warningSigns tips hotlines', {ids: `${signs} ${besides}`, headingLevel: 4})}
</af-scam-check>`,
)}${live(
  'hotlines.html',
  html`<af-hotlines ids="police-emergency police-anti-fraud" heading="" heading-level="3">
${semantic('hotlines', {ids: 'police-emergency police-anti-fraud', headingLevel: 4})}
</af-hotlines>`,
)}${live(
  'qa.html',
  html`<af-qa ids="tackling-rumours water-army-cases" heading="" heading-level="3">
${semantic('questions', {ids: 'tackling-rumours water-army-cases', headingLevel: 4})}
</af-qa>`,
)}</div>
</div>
<h2 id="scenes">场景</h2>
<ul class="tiles gallery">
${scenePages.map(pictured)}</ul>
<h2 id="documents">工具和文档</h2>
<ul class="tiles">
${tile(['builder.html', '嵌入代码生成器', '选内容、组件和样式，看效果，复制代码。'])}${
    has('storybook/index.html')
      ? tile(['storybook/index.html', 'Storybook', '设计人员用：每个组件的每种状态。（英文）'])
      : ''
  }${documents.filter(([file]) => has(file)).map(tile)}</ul>`,
};
