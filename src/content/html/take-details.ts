import type {Content} from '../schema.js';
import {linkOf, takeDate, takePeriod} from './fields.js';
import {all, first, headings, said, take, takeText} from './markup.js';

/** Takes out what is said of the content as a whole, once its items have been taken out. */
export function takeDetails(root: HTMLElement): Content {
  const heading = first(root, headings);
  // A heading that is not alone on its level names a section and not the whole.
  const isSection = heading && all(root, heading.localName)[1];
  return {
    title: takeText(root, 'title', isSection ? '' : `,${headings}`),
    lang: root.querySelector<HTMLElement>('div[lang]')?.lang,
    updated: takeDate(root, 'updated'),
    expires: takeDate(root, 'expires'),
    period: takePeriod(root),
    asOf: takeDate(root, 'asOf'),
    source: takeSource(root),
  };
}

function takeSource(root: HTMLElement): Content['source'] {
  const repostedAt = takeDate(root, 'repostedAt');
  const publishedAt = takeDate(root, 'publishedAt', ',footer time');
  const element = take(root, 'source', ',footer a,footer cite');
  const title = takeText(root, 'release');
  const name = said(element) ?? takeText(root, 'source', ',footer')?.replace(/^[^:：]*[:：] */, '');
  return name === undefined
    ? name
    : {name, title, url: linkOf(element), publishedAt, repostedAt, lang: element?.dataset.lang};
}
