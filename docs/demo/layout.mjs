import {html, raw} from './html.mjs';

const siteName = '平安网络宣传网';

const navigation = [
  ['index.html', '首页'],
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
  ['states.html', '载入与失败'],
  ['many-cases.html', '五千案例'],
  ['narrow.html', '窄栏'],
  ['dark.html', '深色'],
  ['themes.html', '主题与适老化'],
  ['scripts-off.html', '无脚本'],
  ['old-cms.html', '旧版网页'],
  ['builder.html', '代码生成器'],
];

/**
 * A page of the demo site, dressed as a news page of a public body: our own neutral design, no
 * emblem, no badge, and no inline script or style, which the policy would refuse.
 *
 * @param {object} page see `pages.mjs`
 * @param {object} site what `build-site.mjs` knows
 */
export function layout({file, title, trail = ['组件演示'], dark, lang = 'zh-Hans', scripts = true, body}, site) {
  return html`<!doctype html>
<html lang="${lang}"${dark ? raw(' class="dark"') : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${siteName}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
<link rel="stylesheet" href="anti-fraud.css">
<link rel="stylesheet" href="anti-fraud-themes.css">
${file.startsWith('builder') ? html`<link rel="stylesheet" href="builder.css">\n` : ''}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="masthead">
<div class="wide">
<p class="brand"><a href="index.html">${siteName}</a> <span>政务网站组件演示</span></p>
<fieldset class="size">
<legend>字号</legend>
${[
  ['standard', '标准'],
  ['large', '大'],
  ['larger', '特大'],
].map(
  ([size, name], index) =>
    html`<label><input type="radio" name="size" id="size-${size}" autocomplete="off"${index ? '' : raw(' checked')}> <span>${name}</span></label>\n`,
)}</fieldset>
</div>
<nav aria-label="栏目">
<ul class="wide">
${navigation.map(
  ([href, name]) =>
    html`<li><a href="${href}"${href === file ? raw(' aria-current="page"') : ''}>${name}</a></li>\n`,
)}</ul>
</nav>
</header>
<main id="main" class="wide">
<nav class="trail" aria-label="当前位置">
<ol>
<li><a href="index.html">首页</a></li>
${trail.map((each) => html`<li>${each}</li>\n`)}<li aria-current="page">${file === 'index.html' ? '正文' : title}</li>
</ol>
</nav>
${body(site)}
</main>
<footer class="footer">
<div class="wide">
<p>本站是 anti-fraud-elements 组件的演示页面，不是任何机关的网站。</p>
<p>文中数据、案例与提示出自 ${site.pack.source.name} ${site.pack.source.publishedAt} 发布的《${site.pack.source.title}》，按发布原文展示。</p>
</div>
</footer>
${scripts ? html`<script src="anti-fraud.classic.js"></script>\n` : ''}</body>
</html>
`;
}

/** The title of a page with its first lines, for all pages but the article. */
export const intro = (title, ...paragraphs) => html`<div class="intro">
<h1>${title}</h1>
${paragraphs.map((each) => html`<p>${each}</p>\n`)}</div>`;

/** One variant of an element: what it is for, how it looks, and what to write. */
export function variant(title, text, element, {lang} = {}) {
  return html`<section class="variant">
<h2>${title}</h2>
<p>${text}</p>
<div class="stage"${lang ? raw(` lang="${lang}"`) : ''}>
${element}
</div>
<details class="code">
<summary>代码<span class="unseen">：${title}</span></summary>
<pre tabindex="0"><code>${shorten(String(element))}</code></pre>
</details>
</section>`;
}

/** The tag with the beginning of what is in it: enough to see the pattern. */
function shorten(element) {
  const lines = element.split('\n').filter((line) => line.trim());
  return lines.length > 16 ? [...lines.slice(0, 14), '  …', lines.at(-1)].join('\n') : lines.join('\n');
}
