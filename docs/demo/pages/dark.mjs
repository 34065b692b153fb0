import {html} from '../html.mjs';
import {intro} from '../layout.mjs';

const four = 'telecom-fraud-cases telecom-fraud-suspects losses-recovered education-views';

export const dark = {
  file: 'dark.html',
  title: '深色',
  dark: true,
  body: ({semantic}) => html`
${intro('深色', '网页声明 color-scheme: dark，组件随之变深，无需其他设置。')}
<section class="article">
<af-stats-banner ids="${four}" heading="电信网络诈骗治理">
${semantic('figures', {ids: four, title: '电信网络诈骗治理'})}
</af-stats-banner>
</section>
<section class="article">
<af-stats-banner ids="online-criminal-cases" heading="涉网刑事案件构成">
${semantic('figures', {ids: 'online-criminal-cases', title: '涉网刑事案件构成'})}
</af-stats-banner>
</section>
<section class="article">
<af-tip-carousel heading="防范提示">
${semantic('tips', {title: '防范提示'})}
</af-tip-carousel>
</section>
<section class="article">
<af-case-list heading="典型案例" fold>
${semantic('cases', {title: '典型案例'})}
</af-case-list>
</section>
<section class="article">
<af-case-card src="expired.zh-Hans.json" ids="zhangzi-rumour">
${semantic('cases', {ids: 'zhangzi-rumour'})}
</af-case-card>
</section>`,
};
