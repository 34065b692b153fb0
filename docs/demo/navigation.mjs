import {html, raw} from './html.mjs';

/** The pages of the elements, with what each is called in the navigation. */
export const elementPages = [
  ['stats-banner.html', '数据横幅'],
  ['case-card.html', '案例卡片'],
  ['case-list.html', '案例列表'],
  ['tip-carousel.html', '防范提示'],
  ['hotlines.html', '求助电话'],
  ['scam-check.html', '诈骗自查'],
  ['measures.html', '工作举措'],
  ['qa.html', '答记者问'],
  ['notice.html', '预警提示'],
  ['briefing.html', '整篇通报'],
];

/** The pages that show elements in a situation. */
export const scenePages = [
  ['article.html', '新闻页'],
  ['narrow.html', '窄栏'],
  ['dark.html', '深色'],
  ['themes.html', '主题与适老化'],
  ['scripts-off.html', '无脚本'],
  ['old-cms.html', '旧版网页'],
  ['many-cases.html', '五千案例'],
  ['states.html', '载入与失败'],
];

/** Where most readers of the documents begin. */
const documentPages = [
  ['docs/guides/start.zh.html', '五分钟上手'],
  ['docs/guides/embed.zh.html', '放到网页里'],
  ['docs/guides/editors-hour.zh.html', '编辑指南'],
  ['docs/guides/theming.html', '主题'],
  ['docs/elements/index.html', '组件参考'],
  ['docs/index.html', '全部文档'],
];

/** The bar of the masthead: a link, or a group that readers open. */
const bar = [
  ['index.html', '首页'],
  ['组件', elementPages],
  ['场景', scenePages],
  ['文档', documentPages],
  ['builder.html', '代码生成器'],
];

/**
 * The navigation of a page. Groups are native disclosures, which open without a script, with the keyboard, and in
 * browsers that do not know that one of a name closes the other.
 *
 * @param {string} file the page it stands on
 * @param {string} up the way from that page to the root of the site, empty or `../`, `../../` …
 * @param {(file: string) => boolean} exists whether the site has a page
 */
export function navigation(file, up, exists) {
  const link = ([target, name]) =>
    html`<a href="${up}${target}"${target === file ? raw(' aria-current="page"') : ''}>${name}</a>`;

  const group = (name, pages) => {
    const isHere = pages.some(([target]) => target === file) || (pages === documentPages && file.startsWith('docs/'));
    return html`<details name="navigation">
<summary${isHere ? raw(' class="here"') : ''}>${name}${isHere ? html`<span class="unseen">（当前栏目）</span>` : ''}</summary>
<ul>
${pages.filter(([target]) => exists(target)).map((page) => html`<li>${link(page)}</li>\n`)}</ul>
</details>`;
  };

  return html`<nav aria-label="栏目">
<ul class="wide">
${bar.map(([target, name]) => html`<li>${Array.isArray(name) ? group(target, name) : link([target, name])}</li>\n`)}</ul>
</nav>`;
}
