/** Cases, questions, measures and notices: a heading and what stands below it. */
import {takeQuote} from './fields.js';
import {all, first, headings, lines, said, says, takeAll, takeText} from './markup.js';

/**
 * Takes out the articles. Without `<article>`, each heading begins one; without
 * headings, each paragraph that is bold as a whole.
 */
export function takeEntries(root: HTMLElement): HTMLElement[] {
  const articles = takeAll(root, 'article');
  if (articles[0]) return articles;
  root.prepend(root.querySelector('footer') ?? ''); // it belongs to the whole
  // Headings of another level than the last one name the whole.
  const level = all(root, headings).pop()?.localName;
  const starts = all(root, level ?? 'p').filter(
    (each) =>
      !each.dataset.af && says(each) && (level ?? said(first(each, 'strong,b')) === said(each)),
  );
  // From the front, since finding a place behind thousands of siblings takes long.
  const range = new Range();
  const [before, ...inside] = [...starts, undefined].map((end) => {
    range.setStart(root, 0);
    if (end) range.setEndBefore(end);
    else range.setEnd(root, root.childNodes.length);
    return range.extractContents();
  });
  root.append(before!);
  return starts.map((start, index) => {
    const entry = start.cloneNode() as HTMLElement;
    entry.append(inside[index]!);
    return entry;
  });
}

/**
 * What is left of an entry once its fields have been taken out. The title is
 * its heading, else the bold text it begins with, else its first line.
 */
export function readEntry(root: HTMLElement): {
  title: string;
  paragraphs: string[];
  quote?: string;
} {
  const quote = takeQuote(root);
  const bold = first(root, 'strong,b');
  bold?.prepend('\x02');
  const isLead = /^\s*\x02/.test(root.textContent);
  const title =
    takeText(root, 'title', `,${headings}`) ??
    (isLead ? takeText(root, 'title', ',strong,b') : undefined);
  const paragraphs = lines(root);
  return {title: title ?? paragraphs.shift() ?? '', paragraphs, quote};
}
