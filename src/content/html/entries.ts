/** Cases, questions, measures and notices: a heading and what stands below it. */
import {takeQuote} from './fields.js';
import {first, headings, lines, said, says, take, takeAll} from './markup.js';

/**
 * Takes out the articles that say something. Without `<article>`, each heading
 * begins one; without headings, each paragraph that is bold as a whole.
 */
export function takeEntries(root: HTMLElement): HTMLElement[] {
  const articles = takeAll(root, 'article');
  return (articles.length ? articles : splitAt(root, beginnings(root))).filter(says);
}

/** The headings of the level of the last one: those before it name the whole. */
function beginnings(root: HTMLElement) {
  const last = [...root.querySelectorAll(headings)].pop()?.localName;
  return [...root.querySelectorAll<HTMLElement>(last ?? 'p')].filter(
    (each) => !each.dataset.af && says(each) && (last ?? said(first(each, 'strong,b')) === said(each)),
  );
}

function splitAt(root: HTMLElement, starts: HTMLElement[]) {
  root.prepend(...root.querySelectorAll('footer')); // it belongs to the whole
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const range = document.createRange();
    range.setStartBefore(start);
    if (next) range.setEndBefore(next);
    else range.setEndAfter(root.lastChild!);
    const entry = start.cloneNode() as HTMLElement;
    entry.append(range.extractContents());
    return entry;
  });
}

/**
 * What is left of an entry once its fields have been taken out. The title is
 * its heading, else the bold text it begins with, else its first line.
 */
export function readEntry(root: HTMLElement): {title: string; paragraphs: string[]; quote?: string} {
  const quote = takeQuote(root);
  const title = said(take(root, `[data-af=title],${headings}`) ?? takeLead(root));
  const paragraphs = lines(root.textContent);
  return {title: title ?? paragraphs.shift() ?? '', paragraphs, quote};
}

function takeLead(root: HTMLElement) {
  const bold = first(root, 'strong,b');
  bold?.prepend('\x02');
  return /^[\s\0]*\x02/.test(root.textContent) ? take(root, 'strong,b') : undefined;
}
