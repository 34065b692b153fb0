import {escaped} from '../../content/html/escape.js';
import {renderableTags} from '../../ssr/render-element.js';
import type {CheckedFile} from '../check/check-pack.js';
import type {Finding} from '../check/finding.js';
import {summary} from '../check/report-text.js';
import type {Locale, Words} from '../locale.js';

const words = {
  findings: {en: 'Findings', zh: '检查结果'},
  preview: {en: 'Preview', zh: '预览'},
  error: {en: 'error', zh: '错误'},
  warning: {en: 'warning', zh: '警告'},
  note: {en: 'note', zh: '提示'},
  accepted: {en: 'accepted', zh: '已接受'},
  broken: {en: 'Nothing can be shown until the fault is mended and the file saved.', zh: '改正右侧（手机上为下方）所列错误并保存后，这里恢复显示。'},
  none: {en: 'The pack has nothing of this kind.', zh: '内容包中没有这类内容。'},
} satisfies Record<string, Words>;

/** What an element shows of a pack. An element without any of it takes no space, and its name would stand alone. */
const shows: Readonly<Record<string, 'notices' | 'figures' | 'cases' | 'tips' | 'measures' | 'questions' | 'hotlines'>> = {
  'af-notice': 'notices', 'af-stats-banner': 'figures', 'af-case-card': 'cases', 'af-case-list': 'cases',
  'af-tip-carousel': 'tips', 'af-measures': 'measures', 'af-qa': 'questions', 'af-hotlines': 'hotlines',
};

/** The page that shows a pack in all elements beside what the check says of it. */
export function previewPage({file, findings, pack}: CheckedFile, locale: Locale): string {
  const lang = locale === 'zh' ? 'zh-Hans' : 'en';
  const sections = renderableTags.map((tag) => {
    const field = shows[tag];
    const isEmpty = pack && field && !pack[field]?.length;
    return `<section>
<h2>&lt;${tag}&gt;</h2>
${isEmpty ? `<p class="none" lang="${lang}">${words.none[locale]}</p>` : `<${tag} src="pack.json" preview heading-level="3"></${tag}>`}
</section>
`;
  });
  // What is no JSON shows nothing anywhere; ten elements that each say “try again later” help nobody.
  const isBroken = findings.some(({rule}) => rule === 'json/syntax');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${words.preview[locale]}: ${pack?.title ?? file}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script src="anti-fraud.classic.js" defer></script>
<script src="preview.js" defer></script>
</head>
<body>
<header><h1>${escaped(`${words.preview[locale]}: ${file}`)}</h1></header>
<main lang="${escaped(pack?.lang ?? lang)}">
${isBroken ? `<p lang="${lang}">${words.broken[locale]}</p>\n` : sections.join('')}</main>
<aside aria-labelledby="findings">
<h2 id="findings">${words.findings[locale]}</h2>
<p>${escaped(summary([{file, findings}], locale))}</p>
<ol>
${findings.map((finding) => item(finding, locale)).join('')}</ol>
</aside>
</body>
</html>
`;
}

function item({level, words: text, rule, pointer, line, column, accepted}: Finding, locale: Locale): string {
  const state = accepted === undefined ? words[level][locale] : `${words.accepted[locale]} (${accepted})`;
  return `<li><p><span class="level">${escaped(state)}</span> ${escaped(text[locale])}</p>
<p class="place">${line}:${column} ${escaped(rule)} ${escaped(pointer)}</p></li>
`;
}

/** What is shown while the file cannot be read at all; saving it again brings the page back. */
export function problemPage(message: string, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}">
<meta charset="utf-8">
<title>${escaped(message)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script src="preview.js" defer></script>
<p>${escaped(message)}</p>
</html>
`;
}
