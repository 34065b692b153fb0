import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const slowly = 'changzhi-jingwang-2023.zh-Hans.json?wait=12';

/** Content that is slow, missing or faulty. The only page on which the console has something to say. */
export const states = {
  file: 'states.html',
  title: '载入与失败',
  body: ({semantic}) => html`
${intro('载入与失败', '内容迟到、缺失或有误时，读者看到什么：网页上已有的文字从不消失。')}
${variant(
  '正在载入，网页有文字',
  '内容包十二秒后才到，此前显示标签里的数据。',
  html`<af-stats-banner src="${slowly}" ids="losses-recovered" heading="" heading-level="3">
${semantic('figures', {ids: 'losses-recovered', headingLevel: 3})}
</af-stats-banner>`,
)}
${variant(
  '正在载入，网页没有文字',
  '标签里什么也没有，就说明正在载入。',
  html`<af-stats-banner src="${slowly}" ids="losses-recovered" heading-level="3"></af-stats-banner>
<af-case-card src="${slowly}" ids="zhangzi-rumour" heading-level="3"></af-case-card>
<af-case-list src="${slowly}" limit="2" heading-level="3"></af-case-list>
<af-tip-carousel src="${slowly}" limit="2" heading-level="3"></af-tip-carousel>
<af-measures src="${slowly}" limit="1" heading-level="3"></af-measures>
<af-qa src="${slowly}" heading-level="3"></af-qa>`,
)}
${variant(
  '失败，网页有文字',
  '内容包不存在，标签里的文字照样显示。',
  html`<af-tip-carousel src="missing.json" heading-level="3">
<p>如需了解防范提示，请查看<a href="scripts-off.html#tips">全部防范提示</a>。</p>
</af-tip-carousel>`,
)}
${variant(
  '失败，网页没有文字',
  '内容包的版本过新，标签里也没有文字，就请读者稍后再试。',
  html`<af-stats-banner src="newer.json" heading-level="3"></af-stats-banner>
<af-case-card src="newer.json" heading-level="3"></af-case-card>
<af-case-list src="newer.json" heading-level="3"></af-case-list>
<af-tip-carousel src="newer.json" heading-level="3"></af-tip-carousel>
<af-measures src="newer.json" heading-level="3"></af-measures>
<af-qa src="newer.json" heading-level="3"></af-qa>`,
)}
${variant(
  '草稿',
  '未发布的内容包不会显示；preview 只用于内部预览。',
  html`<af-stats-banner src="draft.zh-Hans.json" ids="losses-recovered" heading-level="3"></af-stats-banner>
<af-stats-banner preview src="draft.zh-Hans.json" ids="losses-recovered" heading="预览" heading-level="3"></af-stats-banner>`,
)}
${variant(
  '没有内容',
  '没有内容的组件不占地方，两条横线之间什么也没有。',
  html`<hr>
<af-stats-banner></af-stats-banner>
<hr>`,
)}`,
};
