import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';
const signs = 'link-in-chat unknown-software easy-money-with-phone prize-draw-asks-identity';
const besides = 'report-leaked-information police-emergency police-anti-fraud';
const kinds = 'warningSigns tips hotlines';

export const scamCheck = {
  file: 'scam-check.html',
  title: '诈骗自查',
  body: ({semantic, english}) => html`
${intro('诈骗自查 af-scam-check', '请读者对照识别要点打勾；只要有一项，就告诉他现在该做什么、该打哪个电话。勾选不离开本页。')}
${variant(
  '由网页内容生成',
  '识别要点、提示和电话写在标签里面，脚本未运行时同样可读。',
  html`<af-scam-check ids="${signs}" heading="三十秒自查" heading-level="3">
${semantic(kinds, {ids: `${signs} ${besides}`, headingLevel: 3})}
</af-scam-check>`,
)}
${variant(
  '由内容包生成',
  '内容包里的全部识别要点。',
  html`<af-scam-check src="${packFile}" heading-level="3">
${semantic(kinds, {ids: besides, headingLevel: 3})}
</af-scam-check>`,
)}
${variant(
  '窄栏',
  '在 240 像素宽的边栏里。',
  html`<div class="narrow"><af-scam-check src="${packFile}" ids="${signs}" heading="三十秒自查" heading-level="3">
${semantic(kinds, {ids: `${signs} ${besides}`, headingLevel: 3})}
</af-scam-check></div>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期。',
  html`<af-scam-check src="expired.zh-Hans.json" ids="${signs}" heading-level="3">
${semantic(kinds, {ids: `${signs} ${besides}`, headingLevel: 3})}
</af-scam-check>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-scam-check src="changzhi-jingwang-2023.en.json" heading-level="3">
${semantic(kinds, {ids: besides, pack: english, headingLevel: 3})}
</af-scam-check>`,
  {lang: 'en'},
)}`,
};
