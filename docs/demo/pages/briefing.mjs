import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';
const kinds = 'figures warningSigns hotlines';
const ids =
  'telecom-fraud-cases losses-recovered ' +
  'link-in-chat unknown-software police-emergency police-anti-fraud';

export const briefing = {
  file: 'briefing.html',
  title: '整篇通报',
  body: ({semantic}) => html`
${intro('整篇通报 af-briefing', '一个标签展示整个内容包：目录、数据、举措、案例、问答、提示、自查、电话，来源与日期只写一次；打印出来是一份文件。')}
${variant(
  '由内容包生成',
  '内容包里的全部内容，各部分由相应的组件展示，内容包只下载一次。',
  html`<af-briefing src="${packFile}" heading-level="3"></af-briefing>`,
)}
${variant(
  '选择部分',
  'sections 选择要展示的部分并决定次序。',
  html`<af-briefing src="${packFile}" sections="check hotlines" heading="守护个人信息" heading-level="3"></af-briefing>`,
)}
${variant(
  '由网页内容生成',
  '各部分的语义化 HTML 写在标签里面，脚本未运行时同样可读。',
  html`<af-briefing heading-level="3">
${semantic(kinds, {ids, title: '专项行动通报', headingLevel: 3})}
</af-briefing>`,
)}`,
};
