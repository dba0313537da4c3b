/** A no-break space, U+00A0. */
const bound = '\u00a0';

const bindings: readonly RegExp[] = [
  // № 1982-р, § 3
  /(?<=[№§]) /gu,
  // от 14.07.2021, от 14 июля
  /(?<=(?:^|[\s(«])от) (?=\d)/giu,
  // initials: «А.С. Огарков», «А. С. Огарков», «Огарков А.С.»
  /(?<=(?:^|[\s(«.])[А-ЯЁ]\.) (?=[А-ЯЁ][а-яё]|[А-ЯЁ]\.)/gu,
  /(?<=[А-ЯЁ][а-яё]+) (?=[А-ЯЁ]\. ?[А-ЯЁ]\.(?![ \u00a0]?[А-ЯЁ][а-яё]))/gu,
];

/**
 * Keeps together the date and number of an act and the initials of a person. Only the kind of existing spaces
 * changes: offsets stay true.
 */
export function bindReferences(text: string): string {
  return bindings.reduce((words, pattern) => words.replace(pattern, bound), text);
}
