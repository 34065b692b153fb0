import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const packFile = 'changzhi-jingwang-2023.zh-Hans.json';
const few = 'mark-document-copies avoid-public-devices avoid-links-in-chats report-leaked-information';

export const tipCarousel = {
  file: 'tip-carousel.html',
  title: '防范提示',
  body: ({semantic, english}) => html`
${intro(
  '防范提示轮播 af-tip-carousel',
  '一次一条，由读者翻动：按钮、键盘、手指滑动都可以。不设置 autoplay 就不会自己动。',
)}
${variant(
  '由网页内容生成',
  '提示写在标签里面，脚本未运行时全部列出。',
  html`<af-tip-carousel heading="保护个人信息" heading-level="3">
${semantic('tips', {title: '保护个人信息', headingLevel: 3})}
</af-tip-carousel>`,
)}
${variant(
  '自动轮播',
  'autoplay 自动翻动，每条至少停留五秒，可以暂停；鼠标停留、键盘进入、页面隐藏、系统要求减少动画时都不动。',
  html`<af-tip-carousel autoplay interval="10" src="${packFile}" ids="${few}" heading="自动轮播的提示" heading-level="3">
${semantic('tips', {ids: few, title: '自动轮播的提示', headingLevel: 3})}
</af-tip-carousel>`,
)}
${variant(
  '全部显示',
  'show-all 一开始就列出全部提示，读者也可以自己切换。',
  html`<af-tip-carousel show-all src="${packFile}" ids="${few}" heading="" heading-level="2">
${semantic('tips', {ids: few, headingLevel: 3})}
</af-tip-carousel>`,
)}
${variant(
  '只有一条',
  '只有一条提示时没有任何按钮。',
  html`<af-tip-carousel limit="1" heading="" heading-level="2">
${semantic('tips', {ids: 'mark-document-copies', headingLevel: 3})}
</af-tip-carousel>`,
)}
${variant(
  '已过有效期',
  '内容包过了有效期。',
  html`<af-tip-carousel src="expired.zh-Hans.json" ids="${few}" heading="过了有效期的提示" heading-level="3">
${semantic('tips', {ids: few, title: '过了有效期的提示', headingLevel: 3})}
</af-tip-carousel>`,
)}
${variant(
  'English',
  '英文版。',
  html`<af-tip-carousel src="changzhi-jingwang-2023.en.json" ids="${few}" heading-level="3">
${semantic('tips', {ids: few, pack: english, title: english.title, headingLevel: 3})}
</af-tip-carousel>`,
  {lang: 'en'},
)}`,
};
