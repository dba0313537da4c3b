import type { MentionKind } from '../../layers/needs/NeedAnswer.ts';

/** What mentioning words are, as a label beside them. */
export const MENTION_NAMES = {
  'other-duty': 'Другая обязанность',
  task: 'Задача',
  mechanism: 'Механизм',
  matter: 'Предмет взаимодействия',
  indicator: 'Показатель',
  term: 'Термин',
  scheme: 'Схема',
  statement: 'Положение акта',
} as const satisfies Record<MentionKind, string>;
