import type { GapKind } from '../../../layers/gaps/gapKinds.ts';

interface GapWords {
  readonly title: string;
  /** For the head of a column. */
  readonly short: string;
  /** What a line of this kind says, and what it does not. */
  readonly meaning: string;
}

/** The kinds of lines in the reader's words. */
export const GAP_WORDS = {
  uncovered: {
    title: 'Темы без ответственного',
    short: 'Темы без ответственного',
    meaning:
      'Уровень акт регулирует, другие территории такую обязанность записали, а здесь её не нашлось.',
  },
  shared: {
    title: 'Одно дело у нескольких органов одного акта',
    short: 'Одно дело у нескольких',
    meaning:
      'Совпадают слова, кроме глагола «обеспечивает», «осуществляет», «организует»; где одним словом больше или меньше, отличие показано. Кто за что отвечает, из акта не видно.',
  },
  repeats: {
    title: 'Повторы в приложениях одного акта',
    short: 'Повторы в приложениях',
    meaning:
      'Сначала – сколько обязанностей напечатано слово в слово и где. Затем повторённое другими словами: показаны только отличия второго места от первого.',
  },
  uncharged: {
    title: 'Ответственные без функции',
    short: 'Ответственные без функции',
    meaning:
      'План или показатель на кого-то рассчитывает, а обязанности с этим не сходятся: её нет совсем или она у другого органа.',
  },
  early: {
    title: 'Сроки раньше акта',
    short: 'Сроки раньше акта',
    meaning: 'Срок мероприятия или показателя прошёл ещё до дня, когда акт подписали.',
  },
} as const satisfies Record<GapKind, GapWords>;
