import type {Content} from '../schema.js';
import {linkOf, takeDate, takePeriod} from './fields.js';
import {first, headings, said, take, takeText} from './markup.js';

/** Takes out what is said of the content as a whole, once its items have been taken out. */
export function takeDetails(root: HTMLElement): Content {
  return {
    title: takeTitle(root),
    lang: root.querySelector<HTMLElement>('div[lang]')?.lang,
    updated: takeDate(root, '[data-af=updated]'),
    expires: takeDate(root, '[data-af=expires]'),
    period: takePeriod(root),
    asOf: takeDate(root, '[data-af=asOf]'),
    source: takeSource(root),
  };
}

/** A heading that is not alone on its level names a section and not the whole. */
function takeTitle(root: HTMLElement) {
  const heading = first(root, '[data-af=title]') ?? first(root, headings);
  if (!heading?.dataset.af && root.querySelectorAll(heading?.localName ?? 'h1').length > 1) return;
  heading?.remove();
  return said(heading);
}

function takeSource(root: HTMLElement): Content['source'] {
  const unmarked = (tag: string) => `footer ${tag}:not([data-af])`;
  const named = take(root, `[data-af=source],${unmarked('cite')},${unmarked('a')}`);
  const title = takeText(root, 'release');
  const publishedAt = takeDate(root, `[data-af=publishedAt],${unmarked('time')}`);
  const repostedAt = takeDate(root, '[data-af=repostedAt]');
  const footer = named ?? take(root, 'footer');
  return (
    footer && {
      name: named ? said(named)! : said(footer)!.replace(/^[^:：]*[:：] */, ''),
      title,
      url: linkOf(named),
      publishedAt,
      repostedAt,
      lang: named?.dataset.lang,
    }
  );
}
