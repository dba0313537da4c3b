import type { Comparability } from './comparabilityOf.ts';

/** Whether numbers may be set side by side, in the reader's words. */
export const COMPARABILITY_WORDS: Readonly<Record<Comparability, string>> = {
  single: 'Только у одной территории.',
  comparable: 'Числа можно сравнивать: единица и база одни и те же.',
  'without-targets': 'Сравнивать нечего: цель установил не больше чем один акт.',
  'other-units': 'Числа несопоставимы: единицы разные.',
  'base-unprinted': 'Числа несопоставимы: не везде напечатано, от чего считать долю.',
  'other-bases': 'Числа несопоставимы: доли считают от разного.',
};
