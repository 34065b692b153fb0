import {html, raw} from './html.mjs';
import {navigation} from './navigation.mjs';

const siteName = '平安网络宣传网';

/**
 * A page of the demo site, dressed as a news page of a public body: our own neutral design, no
 * emblem, no badge, and no inline script or style, which the policy would refuse.
 *
 * @param {object} page see `pages.mjs`
 * @param {object} site what `build-site.mjs` knows
 */
export function layout(page, site) {
  const {file, title, trail = ['组件演示'], description = title, dark, lang = 'zh-Hans', scripts = true, elements = true, styles = [], body} = page;
  const up = '../'.repeat(file.split('/').length - 1);
  // The site speaks Chinese around a page in another language.
  const siteLang = lang === 'zh-Hans' ? '' : raw(' lang="zh-Hans"');
  return html`<!doctype html>
<html lang="${lang}"${dark ? raw(' class="dark"') : ''}${scripts ? raw(' data-af-script') : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${siteName}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${up}icon.svg">
<link rel="stylesheet" href="${up}site.css">
${elements ? html`<link rel="stylesheet" href="${up}anti-fraud.css">\n` : ''}${styles.map((name) => html`<link rel="stylesheet" href="${up}${name}">\n`)}</head>
<body>
<a class="skip" href="#main"${siteLang}>跳到正文</a>
<header class="masthead"${siteLang}>
<div class="wide">
<p class="brand"><a href="${up}index.html">${siteName}</a> <span>政务网站组件演示</span></p>
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
${navigation(file, up, site.has)}
</header>
<main id="main" class="wide">
${file === 'index.html' ? '' : html`<nav class="trail" aria-label="当前位置"${siteLang}>
<ol>
<li><a href="${up}index.html">首页</a></li>
${trail.map((each) => html`<li>${each}</li>\n`)}<li aria-current="page"${siteLang && raw(` lang="${lang}"`)}>${file === 'article.html' ? '正文' : title}</li>
</ol>
</nav>
`}${body(site)}
</main>
<footer class="footer"${siteLang}>
<div class="wide">
<p>本站是 anti-fraud-elements 组件的演示页面，不是任何机关的网站。</p>
<p>文中数据、案例与提示出自 ${site.pack.source.name} ${site.pack.source.publishedAt} 发布的《${site.pack.source.title}》，按发布原文展示。</p>
</div>
</footer>
${scripts ? html`<script src="${up}anti-fraud.classic.js"></script>\n` : ''}</body>
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
