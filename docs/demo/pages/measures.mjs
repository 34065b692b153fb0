import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';

export const measures = {
  file: 'measures.html',
  title: '工作举措',
  body: ({semantic, english}) => html`
${intro('工作举措 af-measures', '做了什么、取得哪些成效：举措按顺序排列，各附数据。数据只在内容包里写一次，由举措引用。')}
${variant(
  '由网页内容生成',
  '举措写在标签里面，数据写在各条举措之内，脚本未运行时同样可读。',
  html`<af-measures heading="主要做法" heading-level="3">
${semantic('measures', {title: '主要做法', headingLevel: 3})}
</af-measures>`,
)}
${variant(
  '由内容包生成',
  '用 ids 选择举措；标题由本页决定，heading 留空就不显示。',
  html`<af-measures src="${packFile}" ids="supervise-to-govern" heading="" heading-level="2">
${semantic('measures', {ids: 'supervise-to-govern', headingLevel: 3})}
</af-measures>`,
)}
${variant(
  '窄栏',
  '在 240 像素宽的侧栏里，数据各占一行。',
  html`<div class="narrow"><af-measures ids="supervise-to-govern" heading="" heading-level="2">
${semantic('measures', {ids: 'supervise-to-govern', headingLevel: 3})}
</af-measures></div>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期。',
  html`<af-measures src="expired.zh-Hans.json" ids="supervise-to-govern" heading="" heading-level="2">
${semantic('measures', {ids: 'supervise-to-govern', headingLevel: 3})}
</af-measures>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-measures src="changzhi-jingwang-2023.en.json" ids="patrol-to-supervise" heading="What was done" heading-level="3">
${semantic('measures', {ids: 'patrol-to-supervise', title: 'What was done', pack: english, headingLevel: 3})}
</af-measures>`,
  {lang: 'en'},
)}`,
};
