/** The languages the command speaks. */
export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** One text in every language of the command. */
export type Words<Text = string> = Record<Locale, Text>;

/**
 * The language of the messages: the first of LC_ALL, LC_MESSAGES and LANG that
 * is set, as POSIX orders them; where none is, the language of the system.
 * Any kind of Chinese is answered in simplified Chinese, all else in English.
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag =
    env['LC_ALL'] ||
    env['LC_MESSAGES'] ||
    env['LANG'] ||
    new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh\b|^zh_|^chinese/i.test(tag) ? 'zh' : 'en';
}
