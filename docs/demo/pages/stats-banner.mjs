import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';
const four = 'telecom-fraud-cases telecom-fraud-suspects losses-recovered education-views';

export const statsBanner = {
  file: 'stats-banner.html',
  title: '数据横幅',
  body: ({pack, semantic, english}) => html`
${intro(
  '数据横幅 af-stats-banner',
  '按发布原文展示数据，一字不改。每个数字都能看到它出自原文的哪一句话。',
)}
${variant(
  '由网页内容生成',
  '数据写在标签里面。脚本未运行时，读者看到的就是这些文字。',
  html`<af-stats-banner heading="电信网络诈骗治理" heading-level="3">
${semantic('figures', {ids: four, title: '电信网络诈骗治理', headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  '由内容包生成',
  '用 src 指向内容包，用 ids 选择要展示的数据及其顺序。',
  html`<af-stats-banner src="${packFile}" ids="${four}" heading-level="3">
${semantic('figures', {ids: four, title: pack.title, headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  '其中',
  '原文说“其中”的，就作为其中来展示；各项之和不必等于总数，组件不加总、不更正。',
  html`<af-stats-banner src="${packFile}" ids="online-criminal-cases online-crime-suspects" heading="" heading-level="3">
${semantic('figures', {ids: 'online-criminal-cases online-crime-suspects', headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  '紧凑',
  'compact 每个数据占一行，适合侧栏和页面顶部。',
  html`<af-stats-banner compact src="${packFile}" ids="${four}" heading="" heading-level="3">
${semantic('figures', {ids: four, headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  '限定数量',
  'limit="2" 只展示前两个数据。',
  html`<af-stats-banner limit="2" src="${packFile}" heading-level="3">
${semantic('figures', {ids: 'online-criminal-cases online-crime-suspects', title: pack.title, headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期，组件会如实说明。',
  html`<af-stats-banner src="expired.zh-Hans.json" ids="${four}" heading-level="3">
${semantic('figures', {ids: four, title: pack.title, headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  'English',
  '同一内容包的英文版；原文引语保持中文。',
  html`<af-stats-banner src="changzhi-jingwang-2023.en.json" ids="${four}" heading-level="3">
${semantic('figures', {ids: four, pack: english, title: english.title, headingLevel: 3})}
</af-stats-banner>`,
  {lang: 'en'},
)}`,
};
