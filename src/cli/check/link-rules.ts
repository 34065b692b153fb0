import {inLines} from '../in-lines.js';
import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {pointerOf} from './json-text.js';
import {textsIn} from './texts.js';

/** Senders and lines that nobody can call (12381 only sends messages). */
const takesNoCalls = new Set(['12381']);

/** Written-out addresses, with or without scheme. A defanged one, hxxps://bad[.]example, has no match. */
const liveAddress = new RegExp(inLines`
  \bhttps?://[^\s，。；、）】》”"]+|
  (?<![\w@.\-/])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:
    com|net|org|cn|cc|top|xyz|vip|info|biz|app|shop|site|online|club|icu|io|me|tv|link|work|live|fun|store|tech|win|pro|
    hk|tw|uk|us|ru
  )(?![\w-]|\.[a-z])(?:/[^\s，。；、）】》”"]*)?
`, 'gi');

const official = /(?:^|\.)(?:gov\.cn|gov|gov\.[a-z]{2}|police\.uk)$/;

/** Whether links are safe to follow, and nothing else can be followed by mistake. */
export function checkLinks(pack: CheckedPack, add: Add): void {
  const hosts = new Set<string>();
  for (const [pointer, url] of urlsIn(pack, '')) {
    const host = checkUrl(url, pointer, add);
    if (host) hosts.add(host);
  }
  for (const {pointer, field, text} of textsIn(pack)) {
    for (const {0: found, index} of text.matchAll(liveAddress)) {
      const host = hostOf(found);
      if (host && (hosts.has(host) || official.test(host))) continue;
      add({
        rule: 'links/live-address',
        // A quote is verbatim: it can be shortened or left out, but not rewritten.
        level: field === 'quote' ? 'warning' : 'error',
        pointer,
        within: {start: index, end: index + found.length},
        words:
          field === 'quote'
            ? {
                en: `the quote holds the address ${defanged(found)}. Shorten the quote if the address is a fraudster's`,
                zh: `引文含有网址 ${defanged(found)}。如是诈骗网址，请缩短引文`,
              }
            : {
                en: `an address that readers could follow. Write ${defanged(found)}, or leave it out`,
                zh: `读者可能点击的网址。请写作 ${defanged(found)}，或删去`,
              },
      });
    }
  }
  for (const [index, {number, dialable}] of (pack.hotlines ?? []).entries()) {
    if (!dialable || !takesNoCalls.has(number.replace(/\D/g, ''))) continue;
    add({
      rule: 'links/takes-no-calls',
      level: 'error',
      pointer: `/hotlines${pointerOf(index)}/dialable`,
      words: {
        en: `${number} only sends messages; nobody can call it. Set dialable to false`,
        zh: `${number} 只发送短信，无法拨打。请将 dialable 设为 false`,
      },
    });
  }
}

/** An address that nobody can follow: hxxps://bad[.]example. */
export const defanged = (address: string): string =>
  address.replace(/^http/i, 'hxxp').replace(/^((?:\w+:\/\/)?[^/]*)/, (host) => host.replace(/\./g, '[.]'));

function hostOf(address: string): string | undefined {
  try {
    return new URL(/^https?:/i.test(address) ? address : `https://${address}`).hostname;
  } catch {
    return undefined;
  }
}

/** Whether a host, as `URL` writes hosts, is an IP address. */
const isAddressInNumbers = (host: string) => /^\[|^\d+(\.\d+){3}$/.test(host);

function checkUrl(url: string, pointer: string, add: Add): string | undefined {
  const host = hostOf(url);
  if (!host || isAddressInNumbers(host) || /^https?:\/\/[^/]*@/i.test(url)) {
    add({
      rule: 'links/unsafe-address',
      level: 'error',
      pointer,
      words: {
        en: 'not a link that readers can judge: it needs a host by name, and no user name before an @. Correct it',
        zh: '读者无法辨认该链接：须使用域名，且 @ 前不得有用户名。请改正',
      },
    });
    return undefined;
  }
  if (/^http:/i.test(url)) {
    add({
      rule: 'links/not-https',
      level: 'warning',
      pointer,
      words: {
        en: 'the connection is not protected. Use the https:// address if there is one',
        zh: '连接未加密。如有 https:// 地址请改用',
      },
    });
  }
  return host;
}

function* urlsIn(value: unknown, pointer: string): Iterable<[pointer: string, url: string]> {
  if (!value || typeof value !== 'object') return;
  for (const [name, each] of Object.entries(value)) {
    const here = pointer + pointerOf(name);
    if (name === 'url' && typeof each === 'string') yield [here, each];
    else yield* urlsIn(each, here);
  }
}
