import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

const two = 'telecom-fraud-cases losses-recovered';

const shown = [
  ['默认', '字体沿用网页，一种蓝色。', ''],
  ['警务蓝', '深蓝主色，冷色底。', 'af-theme-police-blue'],
  ['政务红', '深红主色，暖色底，直角。', 'af-theme-government-red'],
  ['深色', '也可跟随网页的 color-scheme，无需此类名。', 'af-dark'],
  ['深色的警务蓝', '主题与模式可以同时使用。', 'af-theme-police-blue af-dark'],
  ['高对比度', '黑白两色，链接与数字另用一色。', 'af-high-contrast'],
  ['深色的高对比度', '同上，用于深色网页。', 'af-high-contrast af-dark'],
  [
    '适老化大字',
    '正文不小于18像素，主要数字不小于30像素，按钮不小于60像素；长文不折叠，画面不自动轮播。',
    'af-large-text',
  ],
];

/** Every theme and mode in a box of its own, though a page sets its class once, on the whole. */
export const themes = {
  file: 'themes.html',
  title: '主题与适老化',
  styles: ['anti-fraud-themes.css'],
  body: ({semantic}) => html`
${intro('主题与适老化', '网页在 html、body 或任何上层元素写一个类名，其中的组件便随之改变；类名在 anti-fraud-themes.css 里。')}
${shown.map(([title, text, classes]) =>
  variant(
    title,
    text,
    html`<div class="${classes || 'neutral'}">
<af-stats-banner ids="${two}" heading="" heading-level="3">
${semantic('figures', {ids: two, headingLevel: 3})}
</af-stats-banner>
<af-case-card heading-level="3" fold>
${semantic('cases', {ids: 'tunliu-personal-information', headingLevel: 3})}
</af-case-card>
<af-tip-carousel heading="" heading-level="3" autoplay>
${semantic('tips', {title: `防范提示（${title}）`, headingLevel: 3})}
</af-tip-carousel>
</div>`,
  ),
)}`,
};
