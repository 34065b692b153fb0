import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

export const notice = {
  file: 'notice.html',
  title: '预警提示',
  body: ({semantic, notices}) => html`
${intro('预警提示 af-notice', '网页里的预警信息：紧急程度用文字、图形和边框表示，从不弹窗；过期的预警自动消失。以下内容均为示例。')}
${variant(
  '由网页内容生成',
  '预警写在标签里面，脚本未运行时同样可读。',
  html`<af-notice heading="最新预警" heading-level="3">
${semantic('notices', {ids: 'fake-customer-service game-skins community-talks', title: '最新预警', pack: notices, headingLevel: 3})}
</af-notice>`,
)}
${variant(
  '可以关闭',
  'dismissible 让读者关闭一条预警。组件不保存任何数据，由网页决定是否记住。',
  html`<af-notice dismissible ids="fake-customer-service" heading="紧急预警" heading-level="3">
${semantic('notices', {ids: 'fake-customer-service', title: '紧急预警', pack: notices, headingLevel: 3})}
</af-notice>`,
)}
${variant(
  '往期预警',
  'show-expired 保留已过期的预警，并注明已失效。',
  html`<af-notice show-expired ids="fake-tickets" heading="往期预警" heading-level="3">
${semantic('notices', {ids: 'fake-tickets', title: '往期预警', pack: notices, headingLevel: 3})}
</af-notice>`,
)}
${variant(
  '没有有效的预警',
  '过期的预警不占地方，两条横线之间什么也没有。',
  html`<hr>
<af-notice src="example-notices.zh-Hans.json" ids="fake-tickets"></af-notice>
<hr>`,
)}`,
};
