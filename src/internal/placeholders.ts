import {canUpgrade} from './can-upgrade.js';
import {warn} from './warn.js';

export interface PlaceholderOptions {
  /** What the tags of the elements begin with. */
  readonly prefix?: string | undefined;
  /** Origins that packs may come from besides the page's own, such as `https://packs.example.gov.cn`. */
  readonly origins?: readonly string[];
}

/** What a placeholder asks for: a tag, and attributes by name. */
type Wish = readonly [tag: string, attributes: Iterable<readonly [name: string, value: string]>];

/** What is needed of an element and its class. */
type Upgraded = HTMLElement & {pack?: unknown};
type Known = CustomElementConstructor & {readonly observedAttributes: readonly string[]};

/**
 * Makes elements of what content systems let through that strip unknown tags,
 * on the page as it is and whenever something is added:
 *
 *     <div data-af-element="stats-banner" data-af-src="pack.json" data-af-limit="4">…</div>
 *     <a href="pack.json#af-stats-banner&limit=4">…</a>
 *
 * What stands inside stays as the page's own text. The element is put into
 * the `<div>`, which stays where it is, and around the link. A pack may also
 * stand in `data-af-pack` as JSON.
 *
 * Whoever may write into a page may write placeholders. So only attributes
 * that the element itself knows are set, never `onclick` or `style`; and packs
 * are fetched from the page's own origin unless others are named, so that what
 * an editor has looked at is not changed from elsewhere.
 */
export function watchPlaceholders({prefix = 'af', origins = []}: PlaceholderOptions = {}): void {
  if (!canUpgrade()) return;
  const upgrade = (place: Element, [tag, attributes]: Wish) => {
    const known = customElements.get(tag) as Known | undefined;
    // Once it is done, a link is inside its element, and a box has it inside.
    if (!known || place.closest(tag) || place.querySelector(`:scope > ${tag}`)) return;
    const element: Upgraded = document.createElement(tag);
    for (const [name, value] of attributes) {
      if (name === 'src' && !isAllowed(value)) return;
      if (name === 'pack') element.pack = parsed(value);
      if (known.observedAttributes.includes(name)) element.setAttribute(name, value);
    }
    if (place.matches('a')) {
      place.replaceWith(element);
      element.append(place);
    } else {
      element.append(...place.childNodes);
      place.append(element);
    }
  };

  const isAllowed = (src: string) => {
    const {origin} = new URL(src, document.baseURI);
    const allowed = origin === location.origin || origins.includes(origin);
    if (!allowed) warn(`A placeholder names a pack from ${origin}, which this page does not allow.`);
    return allowed;
  };

  const upgradeAll = () => {
    document
      .querySelectorAll(`[data-${prefix}-element]`)
      .forEach((box) => attempt(() => upgrade(box, wishOfBox(box, `data-${prefix}-`, prefix))));
    document
      .querySelectorAll<HTMLAnchorElement>(`a[href*=".json"][href*="#${prefix}-"]`)
      .forEach((link) => attempt(() => upgrade(link, wishOfLink(link))));
  };

  const start = () => {
    upgradeAll();
    new MutationObserver(upgradeAll).observe(document, {childList: true, subtree: true});
  };
  // While a page arrives, a box may not be whole.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/** One placeholder that cannot be understood must not stop the others. */
function attempt(act: () => void) {
  try {
    act();
  } catch (error) {
    warn(`A placeholder is not understood: ${String(error)}`);
  }
}

function wishOfBox(box: Element, mark: string, prefix: string): Wish {
  return [
    `${prefix}-${box.getAttribute(`${mark}element`)}`,
    [...box.attributes]
      .filter(({name}) => name.startsWith(mark))
      .map(({name, value}) => [name.slice(mark.length), value]),
  ];
}

function wishOfLink({href}: HTMLAnchorElement): Wish {
  const [src, fragment] = href.split('#');
  const [[tag], ...attributes] = [...new URLSearchParams(fragment)] as [[string], ...[string, string][]];
  return [tag, [['src', src!], ...attributes]];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return warn(`data-af-pack: ${String(error)}`);
  }
}
