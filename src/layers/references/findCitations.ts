import { genitiveMonths } from '../../text/genitiveMonths.ts';

/** A citation of an act by date and number among printed words. Offsets are UTF-16. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** ISO day. */
  readonly date: string;
}

const DAY = String.raw`[«"]?(\d{1,2})[»"]?(?:\.(\d{2})\.|\s(${genitiveMonths.join('|')})\s)(\d{4})(?:\s*(?:г\.|года))?`;
const NUMBER = String.raw`№\s*([\p{L}\d][\p{L}\d./-]*[\p{L}\d]|\d)`;
const DATE_FIRST = new RegExp(String.raw`от\s${DAY},?\s${NUMBER}`, 'gu');
const NUMBER_FIRST = new RegExp(String.raw`${NUMBER}\sот\s${DAY}`, 'gu');

/** Finds «от 21.07.2021 № 1484», «от 07 октября 2020 года № 2580-р», «№2163 от 06.07.2021», in order. */
export function findCitations(text: string): Citation[] {
  const dateFirst = [...text.matchAll(DATE_FIRST)].map((match) =>
    toCitation(match, [match[1], match[2], match[3], match[4]], match[5]),
  );
  const numberFirst = [...text.matchAll(NUMBER_FIRST)].map((match) =>
    toCitation(match, [match[2], match[3], match[4], match[5]], match[1]),
  );
  const all = [...dateFirst, ...numberFirst].toSorted((a, b) => a.start - b.start);
  return all.filter((one, index) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));
}

type DateParts = readonly [
  day: string | undefined,
  month: string | undefined,
  monthName: string | undefined,
  year: string | undefined,
];

function toCitation(match: RegExpExecArray, date: DateParts, number: string | undefined): Citation {
  const [day = '', digits, name = '', year = ''] = date;
  const month = digits ?? String(genitiveMonths.indexOf(name) + 1).padStart(2, '0');
  return {
    start: match.index,
    end: match.index + match[0].length,
    number: number ?? '',
    date: `${year}-${month}-${day.padStart(2, '0')}`,
  };
}
