/** The years, or the school year, that a plan is for. */
export interface PlanPeriod {
  /** In the genitive: «2021 года», «2024–2026 годов», «2021/2022 учебного года». */
  readonly words: string;
  /** ISO days, both counted. */
  readonly start: string;
  readonly end: string;
}

/** «2021», «2024–2026», «2021/2022», and whether the year is a school year. */
const PRINTED = /(?<!\d)(?:в|на|до)\s+(?:(\d{4})\s*[-–—/]\s*)?(\d{4})\s+(учебн\p{L}+\s+)?год/u;

/** The period that a plan's name prints («… в 2021 году», «на 2024–2026 годы»), or null. */
export function printedPeriod(title: string): PlanPeriod | null {
  const found = PRINTED.exec(title);
  if (found === null) return null;
  const [, from, last = '', school] = found;
  return school === undefined
    ? yearsPeriod(Number(from ?? last), Number(last))
    : schoolYear(Number(last));
}

export function yearsPeriod(first: number, last: number): PlanPeriod {
  const words = first === last ? `${last} года` : `${first}–${last} годов`;
  return { words, start: `${first}-01-01`, end: `${last}-12-31` };
}

/** From 1 September to 31 August. */
function schoolYear(last: number): PlanPeriod {
  const words = `${last - 1}/${last} учебного года`;
  return { words, start: `${last - 1}-09-01`, end: `${last}-08-31` };
}
