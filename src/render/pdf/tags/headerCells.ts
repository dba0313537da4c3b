import type { Tag } from './Tag.ts';

/** The cells that head a cell, from the widest to the nearest: of its columns, of its group, of its row. */
export type HeaderCells = ReadonlyMap<Tag, readonly Tag[]>;

/**
 * What heads each cell of the tables under a tag. A reader that stands on «ЦНППМ» can then say
 * «Ответственный, Организация мероприятий, Форум», which scopes alone do not give: a group's name
 * stands in a row of its own (ISO 14289-1, 7.5).
 */
export function headerCells(root: Tag): HeaderCells {
  const found = new Map<Tag, readonly Tag[]>();
  addTablesUnder(root, found);
  return found;
}

function addTablesUnder(tag: Tag, found: Map<Tag, readonly Tag[]>): void {
  if (tag.role === 'Table') addTable(tag, found);
  else for (const inner of tag.children) addTablesUnder(inner, found);
}

function addTable(table: Tag, found: Map<Tag, readonly Tag[]>): void {
  const rowsIn = (role: 'THead' | 'TBody') =>
    table.children.filter((part) => part.role === role).flatMap((part) => part.children);
  const columns = rowsIn('THead').flatMap((row) => row.children.flatMap(oncePerColumn));
  let group: OpenGroup | null = null;
  for (const row of rowsIn('TBody')) {
    if (group !== null && !belongs(row, group)) group = null;
    const name = groupName(row);
    const head = row.children.find(({ role }) => role === 'TH') ?? null;
    const above = name ?? group?.name ?? null;
    addRow(row, columns, [above, head], found);
    if (name === null) continue;
    group = { name, number: numberOf(row) };
    // It stands under all the columns, and none of their heads is about it.
    found.delete(name);
  }
}

interface OpenGroup {
  readonly name: Tag;
  readonly number: string | null;
}

/** A row that ends with a head is the head of the rows after it. */
function groupName(row: Tag): Tag | null {
  const last = row.children.at(-1);
  return last?.role === 'TH' ? last : null;
}

/** Group 4 has rows 4.1 and 4.2, and rows without numbers; row 5 stands beside it. */
function belongs(row: Tag, { number }: OpenGroup): boolean {
  const own = numberOf(row);
  if (own === null || number === null) return true;
  return own.startsWith(`${number}.`) || own.split('.').length !== number.split('.').length;
}

/** The printed number of a row, by its id: «row4.10». */
function numberOf({ id }: Tag): string | null {
  return /^row(\d+(?:\.\d+)*)/u.exec(id ?? '')?.[1] ?? null;
}

function addRow(
  row: Tag,
  columns: readonly Tag[],
  above: readonly (Tag | null)[],
  found: Map<Tag, readonly Tag[]>,
): void {
  let column = 0;
  for (const cell of row.children) {
    const span = oncePerColumn(cell).length;
    const heads = new Set<Tag | null>([...columns.slice(column, column + span), ...above]);
    heads.delete(cell);
    found.set(
      cell,
      [...heads].filter((head) => head !== null),
    );
    column += span;
  }
}

const oncePerColumn = (cell: Tag): readonly Tag[] =>
  Array.from({ length: cell.cell?.columns ?? 1 }, () => cell);
