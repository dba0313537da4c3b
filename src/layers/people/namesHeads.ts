/** «управлеченских» is a slip that eao prints. */
export const MANAGING = String.raw`управле(?:нческ|ченск)\p{L}+`;

export const PEOPLE = String.raw`(?:работник|кадр|команд|коллектив)`;

/** People who head something else: a service, an authority, an association of teachers, music in a kindergarten. */
const OF_ANOTHER = String.raw`(?:и\s+(?:специалист|работник|методист|сотрудник)\p{L}*\s+)?(?:\p{L}+(?:ых|их|ого|ой|ые|ие)\s+){0,2}(?:методическ|служб|центр|орган(?:а|ов|ы)?(?!\p{L})|[А-ЯЁ]*(?:НМС|ММС|ОМСУ|ЦНППМ|РУМО|УМО))`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:${MANAGING}|руководящ\\p{L}+)\\s+${PEOPLE}`, 'iu'),
  new RegExp(
    String.raw`(?<![Мм]узыкальн\p{L}+\s+)[Рр]уководител\p{L}*(?!\p{L}|\s+${OF_ANOTHER})`,
    'u',
  ),
  /(?<!\p{L})директор(?:а|у|ом|ы|ов|ам|ами|ах)?(?!\p{L})|(?<!\p{L})завуч/iu,
];

/** Whether words name heads of schools and their teams: «директоров», «управленческих кадров», not «руководителя ЦНППМ». */
export function namesHeads(words: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(words));
}
