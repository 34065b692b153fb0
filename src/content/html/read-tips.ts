import {plainText} from '../plain-text.js';
import {tipKinds, type Tip} from '../schema.js';
import {readEntry} from './entries.js';
import {namer} from './fields.js';
import {takeAll, takeText} from './markup.js';
import {reading, type Reading} from './reading.js';

/** Reads tips from lists, without changing the page. See docs/html-vocabulary.md. */
export const readTips = (root: Element): Reading<Tip> => reading(root, takeTips);

export function takeTips(root: HTMLElement): Tip[] {
  const nameOf = namer('tip');
  return takeAll(root, 'li').map((item) => {
    const audience = takeText(item, 'audience');
    const {title, paragraphs, quote} = readEntry(item);
    return {
      id: nameOf(item),
      title,
      text: paragraphs.length ? plainText(paragraphs.join(' ')) : undefined,
      kind: tipKinds.find((each) => each === item.dataset.af),
      audience,
      quote,
    };
  });
}
