import type {Globals} from './preview.js';

const folder = '/anti-fraud/';
const script = `<script src="${folder}anti-fraud.classic.js"></script>`;
const styleSheet = (name: string) => `<link rel="stylesheet" href="${folder}${name}">`;

/** Tells the formatter that our elements are blocks, around which white space is free. */
const asBlock = '<!-- display: block -->';

/**
 * What a web team pastes to get what a story shows, with the theme, the modes and the language that
 * the toolbar chose: plain HTML as the guide for web teams writes it, and no `style` attribute, which
 * strict policies refuse.
 *
 * @param code The HTML of the story. What is a snippet already is left as it is, since pages of
 *   documentation ask twice.
 */
export async function snippet(code: string, {globals}: {globals: Globals}): Promise<string> {
  if (!code || code.includes(script)) return code;
  const [{format}, parser] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/html'),
  ]);
  const template = document.createElement('template');
  template.innerHTML = code;
  const rules = tidied(template.content);
  const inPage = around(template, globals);
  const formatted = await format(inPage.replace(/<af-/g, `${asBlock}<af-`), {
    parser: 'html',
    plugins: [parser],
    printWidth: 100,
  });
  return [
    [
      styleSheet('anti-fraud.css'),
      ...(inPage.includes('class="af-') ? [styleSheet('anti-fraud-themes.css')] : []),
      ...(rules.length ? [`<style>\n${rules.join('\n')}\n</style>`] : []),
    ].join('\n'),
    formatted
      .replace(new RegExp(` *${asBlock}\\n`, 'g'), '')
      .replace(/ (?!heading=)([\w-]+)=""/g, ' $1')
      .trim(),
    script,
  ].join('\n\n');
}

/** Makes addresses those of a site. Returns the rules that say what `style` attributes said. */
function tidied(content: DocumentFragment): string[] {
  const rules = new Set<string>();
  for (const element of content.querySelectorAll<HTMLElement>('[src], [style]')) {
    const src = element.getAttribute('src');
    if (src?.startsWith('packs/')) element.setAttribute('src', src.replace('packs/', folder));
    if (!element.localName.startsWith('af-') || !element.style.length) continue;
    const lines = [...element.style].map((name) => `  ${name}: ${element.style.getPropertyValue(name)};`);
    rules.add(`${element.localName} {\n${lines.join('\n')}\n}`);
    element.removeAttribute('style');
  }
  return [...rules];
}

/** The story in the theme, modes, language and direction of the toolbar, as far as they are not the usual ones. */
function around({innerHTML}: HTMLTemplateElement, {theme, mode, locale, direction}: Globals): string {
  const classes = [theme && theme !== 'neutral' ? `af-theme-${theme}` : '', mode ?? ''].filter(Boolean);
  const attributes = [
    ...(classes.length ? [`class="${classes.join(' ')}"`] : []),
    ...(locale && locale !== 'zh-Hans' ? [`lang="${locale}"`] : []),
    ...(direction === 'rtl' ? ['dir="rtl"'] : []),
  ];
  return attributes.length ? `<div ${attributes.join(' ')}>${innerHTML}</div>` : innerHTML;
}
