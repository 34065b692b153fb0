/**
 * A date as Chinese government sites must print it, YYYY-MM-DD HH:MM, and as
 * precisely as it is known. The published digits are kept: no time zone is
 * applied and no `Intl` is needed.
 */
export const dateText = (date: string): string => date.slice(0, 16).replace('T', ' ');

/** Whether the day (or month, or year) named is over; what has no date never is. */
export function isOver(date = '', now = new Date()): boolean {
  if (date.includes('T')) return new Date(date) < now;
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return today.slice(0, date.length) > date;
}
