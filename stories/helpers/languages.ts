import {addresses} from './packs.js';

/**
 * A pack in the language that the toolbar chose. Traditional Chinese reads the Simplified one, and
 * what no file answers, such as a pack past its date, is in Chinese only.
 */
export const packFor = ({locale}: {locale?: string}, src: string = addresses.chinese): string =>
  locale === 'en' ? src.replace(/^(packs\/[\w-]+)\.zh-Hans\./, '$1.en.') : src;
