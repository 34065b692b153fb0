import {html} from '../html.mjs';
import {intro} from '../layout.mjs';

const three = 'online-crime-suspects losses-recovered education-views';

export const narrow = {
  file: 'narrow.html',
  title: '窄栏',
  body: ({pack, semantic}) => html`
${intro('窄栏', '许多门户的侧栏只有 240 像素宽。组件看自己的宽度，而不是窗口的宽度。')}
<div class="narrow">
<aside aria-label="侧栏">
<af-stats-banner ids="${three}" heading="主要数据">
${semantic('figures', {ids: three, title: '主要数据'})}
</af-stats-banner>
<hr>
<af-stats-banner compact ids="${three}" heading="主要数据（紧凑）">
${semantic('figures', {ids: three, title: '主要数据（紧凑）'})}
</af-stats-banner>
<hr>
<af-tip-carousel heading="防范提示">
${semantic('tips', {title: '防范提示'})}
</af-tip-carousel>
<hr>
<af-case-card fold>
${semantic('cases', {ids: 'hightech-obscene-material'})}
</af-case-card>
<hr>
<af-case-list heading="典型案例" fold>
${semantic('cases', {title: '典型案例'})}
</af-case-list>
</aside>
<section class="article prose">
<h2>${pack.measures[0].title}</h2>
${pack.measures[0].paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
<h2>${pack.measures[1].title}</h2>
${pack.measures[1].paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
<h2>${pack.measures[2].title}</h2>
${pack.measures[2].paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
</section>
</div>`,
};
