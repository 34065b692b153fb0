import {html} from '../html.mjs';

/** Figures for the head of the page: short ones that stand well side by side. */
const headline =
  'online-crime-suspects telecom-fraud-cases losses-recovered education-views';

/** The founding release as a news page, with every element in the place it is made for. */
export const article = {
  file: 'article.html',
  title: '深化“净网2023”专项行动 长治公安守护清朗网络环境',
  trail: ['廉政共建', '公安'],
  body: ({pack, semantic}) => html`
<article class="article">
<header>
<h1>深化“净网2023”专项行动<br>长治公安守护清朗网络环境</h1>
<p class="meta"><time datetime="${pack.source.publishedAt}">${pack.source.publishedAt}</time> <span>来源：${pack.source.name}</span></p>
</header>
<af-stats-banner src="changzhi-jingwang-2023.zh-Hans.json" ids="${headline}" heading="专项行动主要数据">
${semantic('figures', {ids: headline, title: '专项行动主要数据'})}
</af-stats-banner>
</article>
<div class="columns">
<div>
<div class="article prose">
<p>12月21日下午，长治市人民政府新闻办公室举行新闻发布会，介绍长治市公安机关“净网2023”专项行动工作成效，通报典型案例，并回答记者提问。</p>
<p>“净网2023”专项行动开展以来，长治市公安局根据公安部、省公安厅统一部署，重拳打击网络违法犯罪活动，铁腕整治网络空间秩序，收到了良好效果。</p>
${pack.measures.map(
  (measure, index) => html`<h2>${measure.title}</h2>
${measure.paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
${
  index === 0
    ? html`<af-stats-banner ids="online-criminal-cases" heading="涉网刑事案件构成" heading-level="3">
${semantic('figures', {ids: 'online-criminal-cases', title: '涉网刑事案件构成', headingLevel: 3})}
</af-stats-banner>`
    : ''
}`,
)}
</div>
<section class="article">
<h2>典型案例</h2>
<af-case-list heading="" fold>
${semantic('cases', {headingLevel: 3})}
</af-case-list>
</section>
<section class="article prose">
<h2>答记者问</h2>
${pack.questions.map(
  ({outlet, question, answerer, paragraphs}) => html`<h3>${outlet}记者：${question}</h3>
<p><strong>${answerer}：</strong></p>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}`,
)}
</section>
</div>
<aside class="sidebar" aria-label="相关内容">
<section>
<h2>防范提示</h2>
<af-tip-carousel heading="">
${semantic('tips')}
</af-tip-carousel>
</section>
<section>
<h2>警示案例</h2>
<af-case-card ids="tunliu-personal-information" heading-level="3" fold>
${semantic('cases', {ids: 'tunliu-personal-information', headingLevel: 3})}
</af-case-card>
</section>
<section>
<h2>举报与求助</h2>
<dl class="numbers">
${pack.hotlines.map(
  ({number, label, note}) => html`<div><dt><strong>${number}</strong> ${label}</dt>
<dd>${note}</dd></div>\n`,
)}</dl>
</section>
</aside>
</div>
<section class="band">
<af-tip-carousel src="changzhi-jingwang-2023.zh-Hans.json" heading="守护个人信息">
<p><a href="scripts-off.html#tips">查看全部防范提示</a></p>
</af-tip-carousel>
</section>`,
};
