import { genitiveMonths } from './genitiveMonths.ts';

/** An ISO day in words: «14 июля 2021 года». */
export function spellDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${genitiveMonths[Number(month) - 1] ?? month} ${year} года`;
}
