import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';

export const qa = {
  file: 'qa.html',
  title: '答记者问',
  body: ({semantic, english}) => html`
${intro('答记者问 af-qa', '一眼看到全部问题，点开想看的回答。网址末尾加上 # 和问题的 id，就直接打开那一条；打印时全部展开。')}
${variant(
  '由网页内容生成',
  '问答写在标签里面，脚本未运行时同样可读。',
  html`<af-qa heading="答记者问" heading-level="3">
${semantic('questions', {title: '答记者问', headingLevel: 3})}
</af-qa>`,
)}
${variant(
  '全部展开',
  'open 让回答一开始就展开，读者仍可收起。',
  html`<af-qa open src="${packFile}" ids="tackling-rumours water-army-cases" heading="" heading-level="2">
${semantic('questions', {ids: 'tackling-rumours water-army-cases', headingLevel: 3})}
</af-qa>`,
)}
${variant(
  '只有一问',
  '只有一个问题时直接展开，没有“全部展开”按钮。',
  html`<af-qa src="${packFile}" ids="tackling-rumours" heading="" heading-level="2">
${semantic('questions', {ids: 'tackling-rumours', headingLevel: 3})}
</af-qa>`,
)}
${variant(
  '窄栏',
  '在 240 像素宽的侧栏里。',
  html`<div class="narrow"><af-qa ids="tackling-rumours water-army-cases" heading="" heading-level="2">
${semantic('questions', {ids: 'tackling-rumours water-army-cases', headingLevel: 3})}
</af-qa></div>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期。',
  html`<af-qa src="expired.zh-Hans.json" ids="tackling-rumours water-army-cases" heading="" heading-level="2">
${semantic('questions', {ids: 'tackling-rumours water-army-cases', headingLevel: 3})}
</af-qa>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-qa src="changzhi-jingwang-2023.en.json" heading="Questions from the press" heading-level="3">
${semantic('questions', {title: 'Questions from the press', pack: english, headingLevel: 3})}
</af-qa>`,
  {lang: 'en'},
)}`,
};
