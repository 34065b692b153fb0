import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {pointerOf} from './json-text.js';

/** Whether the day, month or year named lies before `today` (YYYY-MM-DD). */
const isPast = (date: string, today: string): boolean =>
  today.slice(0, Math.min(10, date.length)) > date.slice(0, 10);

const oneYearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** What has gone stale by `today`, a day as YYYY-MM-DD. */
export function checkFreshness(pack: CheckedPack, today: string, add: Add): void {
  const expired = (date: string, pointer: string) =>
    add({
      rule: 'freshness/expired',
      level: pack.status === 'published' ? 'error' : 'warning',
      pointer,
      words: {
        en: `expired on ${date}. Update the content and the date, or take it off the page`,
        zh: `已于 ${date} 过期。请更新内容和日期，或从页面撤下`,
      },
    });
  if (pack.expires && isPast(pack.expires, today)) expired(pack.expires, '/expires');
  for (const [index, {expires}] of (pack.notices ?? []).entries()) {
    if (expires && isPast(expires, today)) expired(expires, `/notices/${index}/expires`);
  }
  if (pack.reviewBy && isPast(pack.reviewBy, today)) {
    add({
      rule: 'freshness/review-overdue',
      level: 'warning',
      pointer: '/reviewBy',
      words: {
        en: `was to be looked at again by ${pack.reviewBy}. Review it and set a new date`,
        zh: `应在 ${pack.reviewBy} 前复核。请复核并更新日期`,
      },
    });
  }
  checkHotlines(pack, today, add);
  checkOrder(pack, today, add);
}

function checkHotlines({hotlines = []}: CheckedPack, today: string, add: Add) {
  for (const [index, {number, verifiedOn}] of hotlines.entries()) {
    const pointer = `/hotlines${pointerOf(index)}`;
    if (verifiedOn === undefined) {
      add({
        rule: 'freshness/hotline-unverified',
        level: 'note',
        pointer,
        words: {
          en: `nobody has recorded when ${number} was last checked. Call it and add “verifiedOn”`,
          zh: `未记录 ${number} 的核实日期。请拨打核实后填写 verifiedOn`,
        },
      });
    } else if (isPast(verifiedOn, oneYearBefore(today))) {
      add({
        rule: 'freshness/hotline-unverified',
        level: 'warning',
        pointer: `${pointer}/verifiedOn`,
        words: {
          en: `${number} was last checked on ${verifiedOn}, more than a year ago. Call it and update the date`,
          zh: `${number} 上次核实于 ${verifiedOn}，已超过一年。请重新核实`,
        },
      });
    }
  }
}

function checkOrder(pack: CheckedPack, today: string, add: Add) {
  const {updated, expires, source, period} = pack;
  const report = (pointer: string, en: string, zh: string) =>
    add({rule: 'freshness/date-order', level: 'warning', pointer, words: {en, zh}});
  if (isPast(today, updated.slice(0, 10)) && updated.length >= 10) {
    report('/updated', `${updated} lies in the future. Check the date`, `${updated} 在今天之后，请核对日期`);
  }
  if (expires && isPast(expires, updated.slice(0, 10))) {
    report(
      '/expires',
      `expires on ${expires}, before it was updated on ${updated}. Check both dates`,
      `过期日 ${expires} 早于更新日 ${updated}，请核对`,
    );
  }
  if (source.publishedAt && isPast(updated, source.publishedAt.slice(0, 10))) {
    report(
      '/updated',
      `updated on ${updated}, before the release was published on ${source.publishedAt}. Check both dates`,
      `更新日 ${updated} 早于通报发布日 ${source.publishedAt}，请核对`,
    );
  }
  if (period?.start && period.end && isPast(period.end, period.start.slice(0, 10))) {
    report(
      '/period/end',
      `the period ends on ${period.end}, before it begins on ${period.start}. Check both dates`,
      `期间止于 ${period.end}，早于起始 ${period.start}，请核对`,
    );
  }
}
