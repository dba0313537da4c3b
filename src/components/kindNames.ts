import type { DocumentKind } from '../model/DocumentKind.ts';

/** Kinds of documents in the reader's words, and of several. */
export const KIND_NAMES = {
  order: { one: 'Акт', many: 'Приказы и распоряжения' },
  regulation: { one: 'Положение, регламент', many: 'Положения и регламенты' },
  composition: { one: 'Положение о составе', many: 'Положения о составе' },
  roadmap: { one: 'Дорожная карта', many: 'Дорожные карты' },
  'event-plan': { one: 'План мероприятий', many: 'Планы мероприятий' },
  glossary: { one: 'Термины', many: 'Перечни терминов' },
  scheme: { one: 'Схема', many: 'Схемы' },
} as const satisfies Record<DocumentKind, { one: string; many: string }>;
