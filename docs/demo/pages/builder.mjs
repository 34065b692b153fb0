import {html, raw} from '../html.mjs';
import {intro} from '../layout.mjs';

const builderPage = (file, lang, other) => ({
  file,
  lang,
  styles: ['anti-fraud-themes.css', 'builder.css'],
  title: lang === 'en' ? 'Embed builder' : '嵌入代码生成器',
  body: ({builder}) => {
    const {words} = builder[lang];
    return html`
${intro(words.title, words.introduction)}
<p class="other-language"><a href="${other.file}" lang="${other.lang}">${other.name}</a></p>
<div id="builder"><noscript><p>${words.needsScript}</p></noscript></div>
<script type="application/json" id="builder-data">${raw(JSON.stringify(builder[lang]).replaceAll('<', '\\u003c'))}</script>
<script type="module" src="builder.js"></script>`;
  },
});

/** The embed builder, in Chinese and in English. */
export const builders = [
  builderPage('builder.html', 'zh-Hans', {file: 'builder.en.html', lang: 'en', name: 'English'}),
  builderPage('builder.en.html', 'en', {file: 'builder.html', lang: 'zh-Hans', name: '中文'}),
];
