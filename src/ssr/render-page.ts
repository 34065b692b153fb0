import {escaped} from '../content/html/escape.js';
import {dateText, isOver} from '../content/dates.js';
import type {ContentPack} from '../content/schema.js';
import {messagesFor} from '../i18n/messages.js';

/** The look of a page on its own, on screen and on paper. Neutral, in the reader's own fonts. */
export const pageCss = `:root {
  color-scheme: light dark;
  font: 1.125rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
body {
  margin: 0 auto;
  max-inline-size: 46rem;
  padding: 1.5rem 1rem;
}
h1, h2, h3, h4 { line-height: 1.35; text-wrap: balance; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1em 1.5em; }
dl > div { break-inside: avoid; }
dd dl { gap: 0.5em 1.5em; margin: 0; padding-inline-start: 1em; border-inline-start: 0.125rem solid; }
dt { font-weight: 600; }
dd { margin: 0; }
dd > data { font-size: 1.4em; font-variant-numeric: tabular-nums; }
blockquote { margin: 0.5em 0; padding-inline-start: 1em; border-inline-start: 0.2em solid; }
article, li { break-inside: avoid; }
.notice { border: 0.125rem solid; padding: 0.5em 1em; }
@media print {
  :root { color-scheme: light; font-size: 11pt; }
  body { max-inline-size: none; padding: 0; }
  @page { margin: 2cm; }
  dl { grid-template-columns: repeat(2, 1fr); }
  a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;

const draftWords = {zh: '草稿，未经审核，不得发布', en: 'Draft, not reviewed, not for publication'};

/** A whole page around the elements, without scripts, that can be printed and kept. */
export function renderPage(pack: ContentPack, body: string, styles: {readonly stylesheet?: string} = {}): string {
  const notices = [
    pack.status === 'draft' && draftWords[/^zh\b/i.test(pack.lang) ? 'zh' : 'en'],
    pack.expires && isOver(pack.expires) && messagesFor(pack.lang).expired(dateText(pack.expires)),
  ].filter((notice) => typeof notice === 'string');
  return `<!doctype html>
<html lang="${escaped(pack.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(pack.title)}</title>
${styles.stylesheet === undefined ? `<style>${pageCss}</style>` : `<link rel="stylesheet" href="${escaped(styles.stylesheet)}">`}
</head>
<body>
${notices.map((notice) => `<p class="notice">${escaped(notice)}</p>\n`).join('')}<main>
${body}</main>
</body>
</html>
`;
}
