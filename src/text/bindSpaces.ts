import { bindReferences } from './bindReferences.ts';

/** A no-break space, U+00A0. */
const bound = '\u00a0';

/** What an existing space must not part. Each pattern matches one space alone. */
const bindings: readonly RegExp[] = [
  // п. 2, ст. 5
  /(?<=(?:^|[\s(«])(?:п|пп|ст|абз|подп|ч|гл)\.) (?=\d)/gu,
  // приложению 3, раздела 2, пункт 5
  /(?<=(?:приложени|раздел|пункт|стать|глав|част|строк|граф)[а-яё]*) (?=\d)/giu,
  // words of one letter: «в регионе», «и школа»
  /(?<=(?:^|[\s(«])[авикосуАВИКОСУ]) (?=\S)/gu,
  // prepositions and negations of two: «по школам», «не указан»
  /(?<=(?:^|[\s(«])(?:во|до|за|из|ко|на|об|от|по|со|не|ни)) (?=\S)/giu,
  // particles stay with the word before: «то же», «хотя бы»
  / (?=(?:же|бы|ли)(?:[\s,.;:!?)»]|$))/gu,
  // before a dash: «субъект – лицо»
  / (?=[–—] )/gu,
  // 14 июля, 2021 года, 5 процентов
  /(?<=\d) (?=(?:год|г\.|гг\.|янв|февр|март|апр|ма[йея]|июн|июл|авг|сент|окт|нояб|дек|процент|%|чел|КБ|МБ))/gu,
];

/** Keeps together what a line must not part. Only the kind of existing spaces changes: offsets stay true. */
export function bindSpaces(text: string): string {
  return bindings.reduce((words, pattern) => words.replace(pattern, bound), bindReferences(text));
}
