import {pageFieldNames, type PageFields} from '../reading/page-fields.js';
import {bare, dateIn, type Header} from './header.js';

/** A value from the head of the page; `pointer` is empty when the text says otherwise and was believed. */
export interface FromPage {
  readonly field: keyof PageFields;
  readonly value: string;
  readonly pointer: string;
}

/** What the head of a page adds to what the text of the release says of its origin. */
export interface Origin {
  readonly title: string;
  readonly name: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly fromPage: readonly FromPage[];
}

/**
 * Where a release comes from: what its text says, and where that says nothing,
 * the fields of the page. An authority that is only the first one named gives
 * way to them. A field that says something else than the text is reported.
 */
export function originOf(header: Header, title: string, fields: PageFields): Origin {
  const fromPage: FromPage[] = [];
  const take = (field: keyof PageFields, pointer: string, said: string | undefined, value: string | undefined, same: (said: string, value: string) => boolean) => {
    if (!value) return said;
    if (said && same(said, value)) return said;
    fromPage.push({field, value: fields[field]!, pointer: said ? '' : pointer});
    return said || value;
  };
  const alike = (one: string, other: string) => bare(one).includes(bare(other)) || bare(other).includes(bare(one));
  const {ArticleTitle, PubDate = '', ContentSource = '', Url = ''} = fields;
  const name = take('ContentSource', '/source/name', header.outlet, namesNobody.test(ContentSource) ? undefined : ContentSource, alike) ?? header.agency ?? '';
  const publishedAt = take('PubDate', '/source/publishedAt', header.publishedAt, dateIn(PubDate), (said, value) => said.slice(0, 10) === value.slice(0, 10));
  const url = take('Url', '/source/url', undefined, /^https?:\/\/\S+$/i.test(Url) ? Url : undefined, () => false);
  return {
    title: take('ArticleTitle', '/title', title || undefined, ArticleTitle, alike) ?? '', name,
    ...(publishedAt ? {publishedAt} : {}), ...(url ? {url} : {}),
    fromPage: fromPage.sort((one, other) => pageFieldNames.indexOf(one.field) - pageFieldNames.indexOf(other.field)),
  };
}

/** A site that means itself, and words for nothing. */
const namesNobody = /^(?:本站|本网站?|原创|转载|网络|互联网|未知|不详|其[他它]|无|暂无|null)?$/i;
