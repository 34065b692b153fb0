import type {ContentPack} from '../src/content/schema.js';
import {fortyFigures, longTexts} from '../stories/helpers/hard-packs.js';
import {addresses, chinese, english, expired, notices, withoutDialling} from '../stories/helpers/packs.js';

const text = (body: string) => () => Promise.resolve(new Response(body));
const pack = (content: ContentPack) => text(JSON.stringify(content));
const overdue = (content: ContentPack) => pack({...content, expires: '2024-06-30'});

/**
 * Addresses that no file answers: what a network does on a bad day, packs past their date, and packs
 * that no editor should write. They are answered inside the page, so that a story is the same wherever it is looked at and asks nobody.
 */
const answers: Record<string, () => Promise<Response>> = {
  [addresses.neverAnswers]: () => new Promise(() => {}),
  [expired(addresses.chinese)]: overdue(chinese),
  [expired(addresses.notices)]: overdue(notices),
  [addresses.cutOff]: text('{"packVersion": "1.0", "figures": ['),
  [addresses.notAPack]: text('{"message": "服务升级中"}'),
  [addresses.long]: pack(longTexts),
  [addresses.forty]: pack(fortyFigures),
  [addresses.kiosk]: pack(withoutDialling(chinese)),
  [addresses.kioskEnglish]: pack(withoutDialling(english)),
  [addresses.missing]: () => Promise.resolve(new Response('', {status: 404})),
};

/** Puts the answers in front of the network. Returns what takes them away again. */
export function answerAddresses(): () => void {
  const network = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const answer = typeof input === 'string' ? answers[input] : undefined;
    return answer ? answer() : network(input, options);
  };
  return () => {
    globalThis.fetch = network;
  };
}
