import type {ContentPack} from '../../src/content/schema.js';
import {en} from '../../src/i18n/locales/en.js';
import type {Messages} from '../../src/i18n/messages.js';

/** The three things that a sample says: a name, a sentence, and a longer sentence. */
interface Sample {
  readonly lang: string;
  readonly name: string;
  readonly short: string;
  readonly long: string;
}

/** A pack with an entry or two of every kind, all in the words of a sample. */
const packOf = ({lang, name, short, long}: Sample): ContentPack => ({
  packVersion: '1.0',
  id: 'sample',
  lang,
  title: name,
  status: 'published',
  updated: '2024-06-25',
  source: {name, url: 'https://police.example/release', publishedAt: '2024-06-20'},
  figures: ['a', 'b', 'c'].map((id) => ({
    id,
    label: short,
    display: '1940',
    unit: name,
    quote: long,
  })),
  cases: ['a', 'b'].map((id) => ({
    id,
    title: short,
    region: name,
    paragraphs: [long, long],
    outcomes: [{id: `${id}-outcome`, label: short, display: '22'}],
    warningSigns: [short],
  })),
  tips: ['a', 'b', 'c'].map((id) => ({id, title: short, text: long})),
  warningSigns: ['a', 'b'].map((id) => ({id, text: short})),
  questions: ['a', 'b'].map((id) => ({id, outlet: name, question: short, paragraphs: [long]})),
  measures: ['a', 'b'].map((id) => ({id, title: short, paragraphs: [long], figures: ['a']})),
  hotlines: [{id: 'police', number: '110', label: name, dialable: true, neverAsks: [short]}],
  notices: [
    {id: 'a', severity: 'warning', issued: '2024-06-25', title: short, paragraphs: [long]},
  ],
});

/** Uyghur, in Arabic script: do not trust unknown callers; report fraud to the police. */
export const uyghur = packOf({
  lang: 'ug',
  name: 'ئالدامچىلىقتىن ساقلىنىش',
  short: 'ناتونۇش تېلېفونغا ئىشەنمەڭ',
  long: 'تەكشۈرۈش كودىنى ھېچكىمگە بەرمەڭ، پۇل ئۆتكۈزۈشتىن بۇرۇن دەلىللەڭ، ئالدانغان بولسىڭىز 110 غا مەلۇم قىلىڭ.',
});

/** Mongolian, in its own script, which runs downwards: the first article of the Declaration of Human Rights. */
export const mongolian = packOf({
  lang: 'mn-Mong',
  name: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ',
  short: 'ᠬᠦᠮᠦᠨ ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ',
  long: 'ᠬᠦᠮᠦᠨ ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ ᠡᠷᠬᠡ ᠴᠢᠯᠥᠭᠡ ᠲᠡᠢ᠂ ᠠᠳᠠᠯᠢᠬᠠᠨ ᠨᠡᠷᠡ ᠲᠥᠷᠥ ᠲᠡᠢ᠂ ᠢᠵᠢᠯ ᠡᠷᠬᠡ ᠲᠡᠢ ᠪᠠᠢᠠᠭ᠃',
});

/** English that runs the other way: the pseudo-language for bidirectional text that CLDR calls en-XB. */
export const mirrored = packOf({
  lang: 'en-XB',
  name: turned('Keep safe from fraud'),
  short: turned('Do not trust callers you do not know'),
  long: turned('Tell nobody a code that was sent to you, and call 110 before you send money to anybody.'),
});

/** The words of the interface in the pseudo-language. */
export const mirroredMessages: Messages = {...turnedIn(en as unknown as Words), lang: 'en-XB'};

type Words = Readonly<Record<string, unknown>>;

/** Each word between the characters that override its direction. */
function turned(text: string): string {
  return text.replace(/\S+/g, '\u202e$&\u202c');
}

function turnedIn(words: Words): Messages {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      typeof word === 'string'
        ? turned(word)
        : typeof word === 'function'
          ? (...values: unknown[]) => turned(String((word as (...given: unknown[]) => unknown)(...values)))
          : turnedIn(word as Words),
    ]),
  ) as unknown as Messages;
}
