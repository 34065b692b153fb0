/** What an address asks the frame to show. */
export interface FrameRequest {
  readonly tag: string;
  readonly src: string;
  /** Attributes of the element, each on the list and of its form. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: (typeof themes)[number];
  readonly lang: string;
}

export const themes = ['light', 'dark', 'auto'] as const;
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

const yes = /^(true)?$/;

/**
 * What an element may be told, and in which form. Nothing here is shown: a
 * heading, say, would let anyone write under the address of the site.
 */
const attributeForms: Readonly<Record<string, RegExp>> = {
  'ids': /^[\w.-]+( [\w.-]+)*$/,
  'limit': /^\d{1,3}$/,
  'heading-level': /^[1-6]$/,
  'page-size': /^\d{1,3}$/,
  'compact': yes,
  'fold': yes,
  'no-filters': yes,
  'show-all': yes,
};

/** Parts of a path that servers may read as another path than browsers do. */
const disguised = /%(2e|2f|5c|25|00)/i;

/**
 * Reads the query of an address such as
 * `frame.html?element=stats-banner&pack=packs/national.json&theme=dark&lang=zh-Hans`.
 *
 * @param places Where packs may lie, as the beginnings of addresses, relative to the page.
 * @throws {RangeError} Naming the parameter and what it may be, for the console. It must not be shown on
 *   the page, since it may hold words of whoever made the link.
 */
export function readRequest(address: string, places: readonly string[], isElement: (tag: string) => boolean): FrameRequest {
  const {searchParams} = new URL(address);
  const known = ['element', 'pack', 'theme', 'lang', ...Object.keys(attributeForms)];
  const attributes: Record<string, string> = {};
  for (const [name, value] of searchParams) {
    if (!known.includes(name) || searchParams.getAll(name).length > 1)
      throw new RangeError(`${name}: known are ${known.join(', ')}, each once.`);
    const form = attributeForms[name];
    if (!form) continue;
    if (!form.test(value)) throw new RangeError(`${name}=${value}: must match ${form}.`);
    attributes[name] = form === yes ? '' : value;
  }

  const tag = `af-${searchParams.get('element')}`;
  if (!/^[a-z-]+$/.test(tag) || !isElement(tag)) throw new RangeError(`element: there is no ${tag}.`);
  return {
    tag,
    src: packAddress(searchParams.get('pack'), address, places),
    attributes,
    theme: oneOf(themes, 'theme', searchParams.get('theme') ?? 'light'),
    lang: oneOf(languages, 'lang', searchParams.get('lang') ?? 'zh-Hans'),
  };
}

function packAddress(pack: string | null, address: string, places: readonly string[]): string {
  if (!pack) throw new RangeError('pack: name the address of a pack.');
  const {href, pathname} = new URL(pack, address);
  // A beginning ends with a slash, so that `/packs` does not stand for `/packs-of-others`.
  const allowed = places.filter(Boolean).map((place) => new URL(place, address).href.replace(/\/?$/, '/'));
  if (!allowed.some((place) => href.startsWith(place)) || disguised.test(pathname))
    throw new RangeError(`pack: ${href} does not lie in ${allowed.join(', ')}.`);
  return href;
}

function oneOf<Value extends string>(values: readonly Value[], name: string, value: string): Value {
  const found = values.find((each) => each === value);
  if (!found) throw new RangeError(`${name}: one of ${values.join(', ')}.`);
  return found;
}
