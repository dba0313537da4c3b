import type { Corpus } from '../../model/Corpus.ts';
import type { CellBlock, RowBlock, TableBlock } from '../../model/TableBlock.ts';
import {
  annotationsOf,
  indexDocuments,
  wordsAt,
  type IndexedDocument,
} from '../provisions/indexDocuments.ts';
import { columnRoles, type ColumnRole } from './columnRoles.ts';
import type { PlanDate, PlanGroup, PlanRow } from './PlanRow.ts';

/** Milestones of every roadmap, in printed order. */
export function listMilestones(corpus: Corpus): PlanRow[] {
  return listPlanRows(corpus, 'roadmap');
}

/** Events of every event plan, in printed order. */
export function listEvents(corpus: Corpus): PlanRow[] {
  return listPlanRows(corpus, 'event-plan');
}

function listPlanRows(corpus: Corpus, purpose: TableBlock['purpose']): PlanRow[] {
  return [...indexDocuments(corpus)].flatMap((indexed) =>
    [...indexed.provisions.values()].flatMap(({ provision }) =>
      provision.kind === 'table' && provision.purpose === purpose ? rowsOf(indexed, provision) : [],
    ),
  );
}

function rowsOf(indexed: IndexedDocument, table: TableBlock): PlanRow[] {
  const roles = columnRoles(table.head);
  let group: PlanGroup | null = null;
  const rows: PlanRow[] = [];
  for (const row of table.rows) {
    if (row.kind === 'group-row') group = toGroup(row);
    else rows.push(toRow(indexed, row, roles, isUnder(row, group) ? group : null));
  }
  return rows;
}

function toGroup({ id, number, cells }: RowBlock): PlanGroup {
  return { provision: id, number: bare(number), title: cells[1]?.text ?? '' };
}

/** A numbered row is under a group whose number it extends; an unnumbered one under the last group. */
function isUnder({ number }: RowBlock, group: PlanGroup | null): boolean {
  if (group === null) return false;
  if (group.number === null || number === null) return true;
  return number.startsWith(`${group.number}.`);
}

function toRow(
  indexed: IndexedDocument,
  row: RowBlock,
  roles: readonly ColumnRole[],
  group: PlanGroup | null,
): PlanRow {
  const { document } = indexed;
  const textOf = (role: ColumnRole) => cellOf(row, roles, role)?.text ?? '';
  return {
    id: `${document.id}#${row.id}`,
    document: document.id,
    territory: document.territory,
    act: document.act.id,
    provision: row.id,
    number: bare(row.number),
    group,
    title: textOf('title'),
    responsible: textOf('responsible'),
    bodies: bodiesOf(indexed, row),
    result: textOf('result'),
    audience: textOf('audience'),
    deadline: textOf('deadline'),
    dates: datesOf(indexed, cellOf(row, roles, 'deadline')),
  };
}

function cellOf(
  row: RowBlock,
  roles: readonly ColumnRole[],
  role: ColumnRole,
): CellBlock | undefined {
  return row.cells[roles.indexOf(role)];
}

function bodiesOf(indexed: IndexedDocument, row: RowBlock): string[] {
  const cells = new Set(row.cells.map((cell) => cell.id));
  const marked = annotationsOf(indexed, 'bodies').filter((one) => cells.has(one.span.provision));
  return [...new Set(marked.flatMap((one) => one.bodies))];
}

function datesOf(indexed: IndexedDocument, cell: CellBlock | undefined): PlanDate[] {
  return annotationsOf(indexed, 'date')
    .filter((one) => one.span.provision === cell?.id)
    .map((one) => ({
      text: wordsAt(indexed, one.span),
      from: one.from,
      to: one.to,
      repeat: one.repeat,
    }));
}

function bare(number: string | null): string | null {
  return number === null ? null : number.replace(/\.$/, '');
}
