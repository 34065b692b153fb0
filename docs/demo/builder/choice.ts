/** What somebody chose in the embed builder, and how it stands in the page's address. */

export const forms = ['classic', 'module', 'placeholder', 'iframe', 'static', 'npm', 'react'] as const;
export type Form = (typeof forms)[number];

export const themes = ['', 'police-blue', 'government-red'] as const;
export const modes = ['dark', 'high-contrast', 'large-text'] as const;
/** How wide the preview is, in pixels; `desktop` is the column of a portal's article. */
export const widthOf = {phone: 360, tablet: 768, desktop: 1024} as const;
export const widths = ['phone', 'tablet', 'desktop'] as const;

export type Theme = (typeof themes)[number];
export type Mode = (typeof modes)[number];
export type Width = (typeof widths)[number];

export interface Choice {
  /** Name of the element without its prefix. */
  element: string;
  /** Address of the pack; empty while a dropped file is shown. */
  pack: string;
  form: Form;
  theme: Theme;
  modes: readonly Mode[];
  width: Width;
  /** Language of the interface around the content; empty for that of the page. */
  lang: string;
  /** Whether the content also stands in the page as HTML. */
  text: boolean;
  /** Attributes of the element by name; an empty value is a boolean attribute. */
  attributes: Readonly<Record<string, string>>;
}

export const firstChoice: Choice = {
  element: 'stats-banner',
  pack: 'changzhi-jingwang-2023.zh-Hans.json',
  form: 'classic',
  theme: '',
  modes: [],
  width: 'desktop',
  lang: '',
  text: true,
  attributes: {limit: '4'},
};

const own = ['element', 'pack', 'form', 'theme', 'mode', 'width', 'lang', 'text'];

/** The choice as the fragment of an address, so that a colleague can open the same. */
export function fragmentOf({modes: chosen, text, attributes, ...rest}: Choice): string {
  const fields = new URLSearchParams({...rest, mode: chosen.join(' '), text: text ? '1' : '0'});
  for (const [name, value] of Object.entries(attributes)) fields.append(`-${name}`, value);
  return String(fields);
}

/**
 * The choice that a fragment names. Whatever it says that is not known, an old or a mistyped
 * address, is as if it were not there.
 *
 * @param elements The attributes that each element takes, by its name.
 */
export function choiceIn(
  fragment: string,
  elements: Readonly<Record<string, readonly string[]>>,
): Choice {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!own.some((name) => fields.has(name))) return firstChoice;
  const one = <Value extends string>(
    name: string,
    known: readonly Value[],
    otherwise: Value,
  ): Value => known.find((value) => value === fields.get(name)) ?? otherwise;
  const element = one('element', Object.keys(elements), firstChoice.element);
  const chosen = (fields.get('mode') ?? '').split(' ');
  return {
    element,
    pack: fields.get('pack') ?? firstChoice.pack,
    form: one('form', forms, firstChoice.form),
    theme: one('theme', themes, ''),
    modes: modes.filter((mode) => chosen.includes(mode)),
    width: one('width', widths, 'desktop'),
    lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.exec(fields.get('lang') ?? '')?.[0] ?? '',
    text: fields.get('text') !== '0',
    attributes: Object.fromEntries(
      [...fields].flatMap(([name, value]) =>
        name.startsWith('-') && elements[element]!.includes(name.slice(1))
          ? [[name.slice(1), value]]
          : [],
      ),
    ),
  };
}
