import source from '../../src/styles/tokens.json';

type Scheme = 'light' | 'dark';

interface Own {
  dark?: string;
  'large-text'?: string | number;
  [theme: string]: string | number | Record<Scheme, string> | undefined;
}

interface Group {
  $type?: string;
  $value?: string | number;
  $description?: string;
  $extensions?: {'anti-fraud-elements': Own};
  [name: string]: unknown;
}

/** A token as designers read it. */
export interface Token {
  /** Its place in the file, without the first step: `color-accent`. */
  name: string;
  property: string;
  type: string;
  value: string;
  largeText?: string | number;
  description: string;
  own: Own;
}

/** The design tokens, in the order of `tokens.json`. */
export const tokens: Token[] = flat(source.af, []);

function flat(group: Group, path: string[], inherited = ''): Token[] {
  const type = group.$type ?? inherited;
  if (group.$value === undefined)
    return Object.entries(group)
      .filter(([name]) => !name.startsWith('$'))
      .flatMap(([name, each]) => flat(each as Group, [...path, name], type));
  const own = group.$extensions!['anti-fraud-elements'];
  const name = path.join('-');
  return [
    {
      name,
      property: `--af-${name}`,
      type,
      value: String(group.$value).replace(
        /\{af\.(.+?)\}/g,
        (_, other: string) => `var(--af-${other.replaceAll('.', '-')})`,
      ),
      description: group.$description!,
      own,
      ...(own['large-text'] === undefined ? {} : {largeText: own['large-text']}),
    },
  ];
}

export const tokenNamed = (name: string): Token => tokens.find((token) => token.name === name)!;

/** The colours of a theme, by the names of their tokens without `color-`. */
export interface Palette {
  theme: string;
  scheme: Scheme;
  colours: Record<string, string>;
}

/** Every palette there is: the neutral default, each theme, and high contrast, in light and in dark. */
export const palettes: Palette[] = ['neutral', ...themesOf('color-accent')].flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => ({
    theme,
    scheme,
    colours: Object.fromEntries(
      tokens
        .filter(({type}) => type === 'color')
        .map((token) => [token.name.replace('color-', ''), colourIn(token, theme, scheme)]),
    ),
  })),
);

function themesOf(name: string): string[] {
  return Object.entries(tokenNamed(name).own)
    .filter(([, value]) => typeof value === 'object')
    .map(([theme]) => theme);
}

function colourIn({value, own}: Token, theme: string, scheme: Scheme): string {
  const reference = /^var\(--af-(.+)\)$/.exec(value)?.[1];
  if (reference) return colourIn(tokenNamed(reference), theme, scheme);
  if (theme !== 'neutral') return (own[theme] as Record<Scheme, string>)[scheme];
  return scheme === 'light' ? value : own.dark!;
}
