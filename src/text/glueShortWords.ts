const SHORT_WORD = /(?<=^|[\s«(\u00a0])([А-ЯЁа-яё]{1,2}) (?=\S)/gu;
const NUMBER_SIGN = /(№) (?=\S)/g;

/**
 * Keeps short words (предлоги, союзы) and «№» with the next word, by turning the space after them into
 * a no-break one: for headings that break over few lines. Nothing but the kind of a space changes.
 */
export function glueShortWords(text: string): string {
  return text.replace(SHORT_WORD, '$1\u00a0').replace(NUMBER_SIGN, '$1\u00a0');
}
