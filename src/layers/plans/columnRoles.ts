import type { CellBlock } from '../../model/TableBlock.ts';

/** What a column of a roadmap or an event plan holds. */
export type ColumnRole =
  'number' | 'title' | 'responsible' | 'result' | 'audience' | 'deadline' | 'other';

/** The genre's printed heads of columns, by how they begin. */
const HEADS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^№/, 'number'],
  [/^(наименование|мероприяти)/i, 'title'],
  [/^ответствен/i, 'responsible'],
  [/^(результат|ожидаем)/i, 'result'],
  [/^(категори|участник)/i, 'audience'],
  [/^(срок|дата)/i, 'deadline'],
];

/** Roles of a table's columns by their printed heads; `other` for a head the genre does not know. */
export function columnRoles(head: readonly CellBlock[]): ColumnRole[] {
  return head.map(({ text }) => HEADS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other');
}
