import type {Approximation, Kind, Severity, TipKind} from '../content/schema.js';
import {en} from './locales/en.js';
import {zhHans} from './locales/zh-Hans.js';

/**
 * Every word of the interface that is not content. A language is complete or
 * does not compile; a site that wants other words passes its own object to
 * `registerMessages`.
 */
export interface Messages {
  /** BCP 47 tag of the language these are in. */
  lang: string;

  loading: string;
  /** Shown in place of content that could not be loaded and has no text of its own. */
  unavailable: string;
  /** Shown above content that is past its date. */
  expired(date: string): string;

  /** Names the verbatim quote of the source. */
  quote: string;
  source: string;
  published: string;
  reposted: string;
  updated: string;
  /** Names the last day on which something holds. */
  validUntil: string;
  asOf: string;
  period: string;
  /** 其中: introduces the parts of a figure. */
  ofWhich: string;
  rise: string;
  fall: string;
  /** For hand-written content in which the approximation is not part of the number. */
  approximation: Record<Approximation, string>;

  region: string;
  offence: string;
  fraudType: string;
  outcomes: string;
  warningSigns: string;
  readMore: string;
  readLess: string;

  /** The heading above each kind of content, where several stand below each other. */
  sectionHeading: Record<Kind, string>;

  all: string;
  /** Announced when a filter changed: how many of how many cases match. */
  matching(count: number, total: number): string;
  showMore(count: number): string;

  tips: string;
  tipKind: Record<TipKind, string>;
  audience: string;
  carousel: string;
  slide: string;
  slidePicker: string;
  slideOf(index: number, total: number): string;
  previous: string;
  next: string;
  pause: string;
  play: string;
  showAll: string;

  openAll: string;
  closeAll: string;
  answerer: string;
  linkToAnswer: string;

  hours: string;
  /** Names the day on which somebody last checked a number. */
  verified: string;
  website: string;
  /** Stands before a number that can be dialled. */
  dial: string;
  /** Stands beside a number that is to be recognised, not dialled. */
  notForCalls: string;
  /** Above the list of what a line never asks of anybody. */
  neverAsks: string;

  severity: Record<Severity, string>;
  /** Marks a notice that is kept although it is past its date. */
  over: string;
  moreInformation: string;
  dismiss: string;
  /** Names the list of sections of a whole pack. */
  contents: string;
  /** Above the self-check, where it is a section of a whole pack. */
  check: string;
  /** Asks the reader which of the warning signs they are meeting. */
  checkQuestion: string;
  /** Says that answers stay on the page. */
  checkPrivacy: string;
  /** Announced when a reader marked warning signs; one is enough. */
  checkMarked(count: number): string;
  /** Announced when the last mark was taken away. */
  checkUnmarked: string;
  /** Says that none of the signs does not mean that there is no risk. */
  checkDoubt: string;
  /** Above what to do when one of the signs is met. */
  checkAdvice: string;
  /** The first thing to do, whatever the content advises. */
  checkStop: string;
  /** Above the numbers to call. */
  checkCall: string;
  checkClear: string;
}

const registered = new Map<string, Messages>();

/** Makes languages available to what is drawn from now on, or replaces the words of one. */
export function registerMessages(...languages: Messages[]): void {
  for (const messages of languages) registered.set(messages.lang.toLowerCase(), messages);
}

/**
 * The messages for a language tag: the tag itself, then ever shorter forms of
 * it. A Chinese tag without a script takes the script its region writes
 * (CLDR likely subtags: TW, HK and MO write Traditional). Chinese content
 * without a tag is the common case on old pages, so no tag means zh-Hans; and
 * some of them write zh_CN.
 */
export function messagesFor(tag: string): Messages {
  const chinese = !tag || /^zh/i.test(tag);
  let wanted = tag.toLowerCase();
  if (chinese && !wanted.includes('-han'))
    wanted = /[-_](tw|hk|mo)/.test(wanted) ? 'zh-hant' : 'zh-hans';
  for (; wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    const found = registered.get(wanted);
    if (found) return found;
  }
  return chinese ? zhHans : en;
}
