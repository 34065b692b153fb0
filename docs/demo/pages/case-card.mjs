import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';

export const caseCard = {
  file: 'case-card.html',
  title: '案例卡片',
  body: ({semantic, english}) => html`
${intro('案例卡片 af-case-card', '一个案例：何地、何事、办理结果、如何识别。姓名按发布原文隐去。')}
${variant(
  '由网页内容生成',
  '案例写在标签里面，脚本未运行时同样可读。',
  html`<af-case-card heading-level="3">
${semantic('cases', {ids: 'shangdang-water-army', headingLevel: 3})}
</af-case-card>`,
)}
${variant(
  '由内容包生成',
  '用 ids 选择案例，结果较多的案例也排列整齐。',
  html`<af-case-card src="${packFile}" ids="xiangyuan-personal-information" heading-level="3">
${semantic('cases', {ids: 'xiangyuan-personal-information', headingLevel: 3})}
</af-case-card>`,
)}
${variant(
  '折叠长文',
  'fold 把长文折叠起来，由读者展开；打印时全文展开。在窄处看得更清楚。',
  html`<div class="narrow"><af-case-card fold ids="hightech-obscene-material" heading-level="3">
${semantic('cases', {ids: 'hightech-obscene-material', headingLevel: 3})}
</af-case-card></div>`,
)}
${variant(
  '插槽',
  'actions 插槽放本站自己的链接，media 插槽放图片。',
  html`<af-case-card ids="zhangzi-rumour" heading-level="3">
${semantic('cases', {ids: 'zhangzi-rumour', headingLevel: 3})}
<p slot="actions"><a href="case-list.html">查看全部典型案例</a></p>
</af-case-card>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期。',
  html`<af-case-card src="expired.zh-Hans.json" ids="zhangzi-rumour" heading-level="3">
${semantic('cases', {ids: 'zhangzi-rumour', headingLevel: 3})}
</af-case-card>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-case-card src="changzhi-jingwang-2023.en.json" ids="tunliu-personal-information" heading-level="3">
${semantic('cases', {ids: 'tunliu-personal-information', pack: english, headingLevel: 3})}
</af-case-card>`,
  {lang: 'en'},
)}`,
};
