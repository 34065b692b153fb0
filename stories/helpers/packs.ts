import {renderContent} from '../../src/content/html/render.js';
import type {ContentPack, Kind} from '../../src/content/schema.js';
import {en} from '../../src/i18n/locales/en.js';
import {zhHans} from '../../src/i18n/locales/zh-Hans.js';
import englishPack from '../packs/changzhi-jingwang-2023.en.json';
import chineseNotices from '../packs/example-notices.zh-Hans.json';
import chinesePack from '../packs/changzhi-jingwang-2023.zh-Hans.json';

// A file of JSON is typed by its values, whose strings are wider than those of the model.
export const chinese = chinesePack as ContentPack;
export const english = englishPack as ContentPack;

/** Made-up alerts, since the founding release has none. */
export const notices = chineseNotices as ContentPack;

/** Where the founding packs are served, and addresses that `.storybook/addresses.ts` answers. */
export const addresses = {
  chinese: 'packs/changzhi-jingwang-2023.zh-Hans.json',
  english: 'packs/changzhi-jingwang-2023.en.json',
  notices: 'packs/example-notices.zh-Hans.json',
  neverAnswers: 'packs/never-answers.json',
  missing: 'packs/missing.json',
  cutOff: 'packs/cut-off.json',
  notAPack: 'packs/not-a-pack.json',
  long: 'packs/long-texts.json',
  forty: 'packs/forty-figures.json',
  kiosk: 'packs/for-a-kiosk.zh-Hans.json',
  kioskEnglish: 'packs/for-a-kiosk.en.json',
};

/** A pack for a place without a telephone: its numbers are to be read and dialled elsewhere, so none is a link. */
export const withoutDialling = (pack: ContentPack): ContentPack => ({
  ...pack,
  hotlines: pack.hotlines?.map((line) => ({...line, dialable: false})),
});

/** Where a pack is served as it will be when it is past its date. */
export const expired = (src: string) => src.replace('packs/', 'packs/expired/');

/** Some of a pack as the semantic HTML that `anti-fraud render` writes. */
export function semantic(
  kinds: Kind | Kind[],
  ids: string,
  pack: ContentPack = chinese,
): string {
  const wanted = ids.split(' ');
  const items = [kinds]
    .flat()
    .map((kind) => [kind, pack[kind]?.filter(({id}) => wanted.includes(id))] as const);
  return renderContent(
    {...pack, ...Object.fromEntries(items)},
    {kinds: [kinds].flat(), messages: pack.lang === 'en' ? en : zhHans},
  );
}
