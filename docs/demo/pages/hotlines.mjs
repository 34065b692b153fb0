import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';

export const hotlines = {
  file: 'hotlines.html',
  title: '求助电话',
  body: ({semantic, english}) => html`
${intro('求助电话 af-hotlines', '打哪个电话、认准哪个号码，以及这条热线绝不会提出的要求。只有可以拨打的号码才是链接。')}
${variant(
  '由网页内容生成',
  '号码写在标签里面，脚本未运行时同样可读，也可以拨打。',
  html`<af-hotlines heading="求助与举报电话" heading-level="3">
${semantic('hotlines', {title: '求助与举报电话', headingLevel: 3})}
</af-hotlines>`,
)}
${variant(
  '横条',
  'layout="bar" 用在页头或页脚：号码并排，其余内容由读者展开。',
  html`<af-hotlines layout="bar" src="${packFile}" ids="police-emergency police-anti-fraud fraud-warning-messages" heading="" heading-level="3">
${semantic('hotlines', {ids: 'police-emergency police-anti-fraud fraud-warning-messages', headingLevel: 3})}
</af-hotlines>`,
)}
${variant(
  '窄处的横条',
  '放在 240 像素宽的侧栏里。',
  html`<div class="narrow"><af-hotlines layout="bar" ids="police-emergency police-anti-fraud" heading="" heading-level="3">
${semantic('hotlines', {ids: 'police-emergency police-anti-fraud', headingLevel: 3})}
</af-hotlines></div>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期。',
  html`<af-hotlines src="expired.zh-Hans.json" ids="police-emergency" heading="" heading-level="3">
${semantic('hotlines', {ids: 'police-emergency', headingLevel: 3})}
</af-hotlines>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-hotlines src="changzhi-jingwang-2023.en.json" heading="Numbers to call" ids="police-emergency fraud-warning-messages" heading-level="3">
${semantic('hotlines', {ids: 'police-emergency fraud-warning-messages', title: 'Numbers to call', pack: english, headingLevel: 3})}
</af-hotlines>`,
  {lang: 'en'},
)}`,
};
