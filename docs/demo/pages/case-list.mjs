import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';

export const caseList = {
  file: 'case-list.html',
  title: '案例列表',
  body: ({semantic, english}) => html`
${intro('案例列表 af-case-list', '全部案例，可按地区和案由筛选；符合条件的数量会向读屏软件播报。')}
${variant(
  '由网页内容生成',
  '案例写在标签里面，脚本未运行时同样可读。',
  html`<af-case-list heading="" heading-level="2">
${semantic('cases', {headingLevel: 3})}
</af-case-list>`,
)}
${variant(
  '折叠长文，不带筛选',
  'fold 折叠长文，no-filters 隐去筛选。',
  html`<af-case-list src="${packFile}" fold no-filters heading="典型案例" heading-level="3">
${semantic('cases', {title: '典型案例', headingLevel: 3})}
</af-case-list>`,
)}
${variant(
  '分批显示',
  'page-size="2" 每次显示两个，其余由读者按需打开；数千个案例也是如此。',
  html`<af-case-list src="${packFile}" page-size="2" heading="" heading-level="2">
<p><a href="scripts-off.html#cases">查看全部典型案例</a></p>
</af-case-list>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-case-list src="changzhi-jingwang-2023.en.json" heading-level="3">
${semantic('cases', {pack: english, title: english.title, headingLevel: 3})}
</af-case-list>`,
  {lang: 'en'},
)}`,
};
