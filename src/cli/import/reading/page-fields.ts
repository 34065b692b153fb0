import type {DefaultTreeAdapterMap} from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The names by which 《政府网站发展指引》 has government sites in China say, in the head of a page, what is on it. */
export const pageFieldNames = ['ArticleTitle', 'PubDate', 'ContentSource', 'Url'] as const;

/** What the head of a page says of the release on it; fields that are empty are left out. */
export type PageFields = Readonly<Partial<Record<(typeof pageFieldNames)[number], string>>>;

/** Reads the `<meta>` elements of a page. */
export function pageFieldsOf(document: Node): PageFields {
  const fields: Partial<Record<(typeof pageFieldNames)[number], string>> = {};
  const stack: Node[] = [document];
  while (stack.length) {
    const next = stack.pop()!;
    if ('tagName' in next && next.tagName === 'meta') {
      const given = (name: string) => next.attrs.find((each) => each.name === name)?.value.replace(/\s+/g, ' ').trim() ?? '';
      const name = pageFieldNames.find((each) => each.toLowerCase() === given('name').toLowerCase());
      const content = given('content');
      // Some site software writes a link, or the field of its template, instead of the value.
      if (name && !fields[name] && content && content.length <= 300 && !/[<>{}$]/.test(content)) fields[name] = content;
    }
    if ('childNodes' in next) stack.push(...[...next.childNodes].reverse());
  }
  return fields;
}
