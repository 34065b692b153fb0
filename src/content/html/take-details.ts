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
  const heading = first(root, headings);
  return heading && root.querySelectorAll(heading.localName).length > 1
    ? takeText(root, 'title')
    : said(take(root, headings));
}

function takeSource(root: HTMLElement): Content['source'] {
  const own = (tag: string) => `footer ${tag}:not([data-af])`;
  const repostedAt = takeDate(root, '[data-af=repostedAt]');
  const publishedAt = takeDate(root, `[data-af=publishedAt],${own('time')}`);
  const title = takeText(root, 'release');
  const element = take(root, `[data-af=source],${own('cite')},${own('a')}`) ?? take(root, 'footer');
  return (
    element && {
      name: said(element)!.replace(/^[^:：]{1,8}[:：]\s*/, ''),
      title,
      url: linkOf(element),
      publishedAt,
      repostedAt,
      lang: element.dataset.lang,
    }
  );
}
