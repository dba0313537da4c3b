import type { Month } from './monthsOf.ts';

const long = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('ru', { month: 'short', timeZone: 'UTC' });

/** «сентябрь 2021 г.» as a heading: «Сентябрь 2021». */
export function monthName(month: Month): string {
  const name = long.format(Date.parse(`${month}-01`)).replace(/\s*г\.$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** «сент.» for a narrow axis. */
export function shortMonthName(month: Month): string {
  return short.format(Date.parse(`${month}-01`));
}
