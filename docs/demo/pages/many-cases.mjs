import {html} from '../html.mjs';
import {intro} from '../layout.mjs';

/** Thousands of cases, made up by `synthetic-cases.mjs`; also the page that is measured. */
export const manyCases = {
  file: 'many-cases.html',
  title: '五千个案例',
  body: () => html`
${intro(
  '五千个案例',
  '由程序编造的五千个案例，用来检验案例很多时页面是否依然轻快。每次只画出二十四个。',
)}
<section class="article">
<af-case-list src="many-cases.json" heading="案例检索（编造）" fold>
<p><a href="case-list.html">查看案例列表</a></p>
</af-case-list>
</section>`,
};
