/**
 * What content management systems do to the markup that editors paste: each
 * changes one place, chosen by a number, so that properties can shrink it.
 */
type Damage = (root: HTMLElement, at: number) => void;

const blocks = 'article,section,p,ul,dl,h2,h3,h4,details,blockquote,footer';

/** Damage that leaves the meaning: what is read is what was rendered. */
export const harmless: Record<string, Damage> = {
  'wraps an element in a div': (root, at) => onOne(root, blocks, at, (it) => wrap([it], 'div')),
  'wraps the inside of an element in a div': (root, at) =>
    onOne(root, 'article,section,li,dd,blockquote,footer', at, (it) =>
      wrap([...it.childNodes], 'div'),
    ),
  'wraps inline text in a styled span': (root, at) =>
    onOne(root, 'p,h2,h3,h4,dt,strong,data,summary', at, (it) => {
      wrap([...it.childNodes], 'span').setAttribute('style', 'font-size: 14px');
    }),
  'wraps the inline text of a block in a paragraph': (root, at) =>
    onOne(root, 'li,dd,dt,blockquote', at, (it) => {
      const inline = [...it.childNodes];
      const end = inline.findIndex(
        (node) => node instanceof Element && node.matches(`${blocks},div`),
      );
      if (end) wrap(inline.slice(0, end < 0 ? undefined : end), 'p');
    }),
  'takes the groups out of a list of terms': (root, at) =>
    onOne(root, 'dl>div', at, (it) => it.replaceWith(...it.childNodes)),
  'puts an empty paragraph before an element': (root, at) =>
    onOne(root, blocks, at, (it) => it.before(paragraph('\u00a0'))),
  'puts an empty paragraph at the end of an element': (root, at) =>
    onOne(root, 'article,section,li,dd,footer', at, (it) => it.append(paragraph(''))),
  'puts no-break spaces around a text': (root, at) =>
    onOne(root, 'p,h2,h3,h4,dt,dd,li,strong,data,span', at, (it) => {
      it.prepend('\u00a0');
      it.append('\u00a0 ');
    }),
  'changes the level of a heading': (root, at) =>
    onOne(root, 'h2,h3,h4', at, (it) => rename(it, `h${2 + (at % 4)}`)),
  'makes the heading of an article a bold paragraph': (root, at) =>
    onOne(root, 'article h3', at, (it) => {
      wrap([...it.childNodes], 'strong');
      rename(it, 'p');
    }),
  'adds classes, styles and comments': (root, at) =>
    onOne(root, '*', at, (it) => {
      it.className = 'MsoNormal';
      it.style.color = 'red';
      it.append(document.createComment('StartFragment'));
    }),
};

/** Damage after which the meaning of a text may be lost, but no text. */
export const harmful: Record<string, Damage> = {
  ...harmless,
  'drops the attributes of an element': (root, at) =>
    onOne(root, '*', at, (it) =>
      it.getAttributeNames().forEach((name) => it.removeAttribute(name)),
    ),
  'drops all attributes': (root) =>
    root
      .querySelectorAll('*')
      .forEach((it) => it.getAttributeNames().forEach((name) => it.removeAttribute(name))),
  'drops a tag that it does not know': (root, at) =>
    onOne(root, 'article,section,footer,details,summary,data,time,cite,blockquote', at, (it) =>
      it.replaceWith(...it.childNodes),
    ),
  'makes a block a div': (root, at) =>
    onOne(root, `${blocks},li,dt,dd`, at, (it) => rename(it, 'div')),
  'moves an element into another': (root, at) => {
    const elements = root.querySelectorAll('*');
    const targets = root.querySelectorAll(
      ':is(article,section,div,p,li,dd,dt,h2,h3):not([data-af=caption])',
    );
    const moved = elements[at % elements.length];
    const target = targets[(at * 7 + 3) % targets.length];
    if (moved && target && !moved.contains(target)) target.append(moved);
  },
};

function onOne(
  root: HTMLElement,
  selector: string,
  at: number,
  change: (element: HTMLElement) => void,
) {
  const elements = root.querySelectorAll<HTMLElement>(selector);
  const element = elements[at % elements.length];
  if (element) change(element);
}

function wrap(nodes: Node[], name: string) {
  const wrapper = document.createElement(name);
  nodes[0]?.parentNode?.insertBefore(wrapper, nodes[0]);
  wrapper.append(...nodes);
  return wrapper;
}

function rename(element: HTMLElement, name: string) {
  const renamed = document.createElement(name);
  for (const each of element.getAttributeNames())
    renamed.setAttribute(each, element.getAttribute(each)!);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function paragraph(text: string) {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
