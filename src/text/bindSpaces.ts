/** A no-break space, U+00A0. */
const bound = '\u00a0';

/** What an existing space must not part. Each pattern matches one space alone. */
const bindings: readonly RegExp[] = [
  // № 1982-р, § 3, п. 2, ст. 5
  /(?<=[№§]) |(?<=(?:^|[\s(«])(?:п|пп|ст|абз|подп|ч|гл)\.) (?=\d)/gu,
  // words of one letter: «в регионе», «и школа»
  /(?<=(?:^|[\s(«])[авикосуАВИКОСУ]) (?=\S)/gu,
  // before a dash: «субъект – лицо»
  / (?=[–—] )/gu,
  // 14 июля, 2021 года, 5 процентов
  /(?<=\d) (?=(?:года|году|г\.|янв|февр|марта|апр|мая|июн|июл|авг|сент|окт|нояб|дек|процент|%|чел))/gu,
  // initials: «А.С. Огарков»
  /(?<=[А-ЯЁ]\.) (?=[А-ЯЁ][а-яё])/gu,
];

/** Keeps together what a line must not part. Only the kind of existing spaces changes: offsets stay true. */
export function bindSpaces(text: string): string {
  return bindings.reduce((words, pattern) => words.replace(pattern, bound), text);
}
