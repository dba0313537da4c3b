import type { CellBlock, RowBlock, TableBlock } from '../../../model/TableBlock.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { inside, type OfficialContext } from './OfficialContext.ts';
import { permalink, placeAttributes } from './place.ts';
import { renderText } from './renderText.ts';

/**
 * A printed table. Roles are written out because a narrow screen shows rows as cards, and a browser
 * forgets what a table is when its boxes are no longer laid out as one; `data-label` names each cell there.
 */
export function renderTable(table: TableBlock, context: OfficialContext): string {
  const within = inside(context, table);
  const groups = groupRows(table.rows).map(
    (rows) =>
      `<tbody role="rowgroup">\n${rows.map((row) => renderRow(row, table, within)).join('\n')}\n</tbody>`,
  );
  return `<table class="official-table ${table.purpose}" role="table"${placeAttributes(table, context)}>\n${renderHeadRow(table, within)}\n${groups.join('\n')}\n</table>`;
}

function renderHeadRow({ head }: TableBlock, context: OfficialContext): string {
  if (head.length === 0) return '';
  const cells = head.map(
    (cell) =>
      `<th scope="col" role="columnheader"${cellAttributes(cell)}>${renderText(cell, context)}</th>`,
  );
  return `<thead role="rowgroup"><tr role="row">${cells.join('')}</tr></thead>`;
}

/** A row of a group opens a body of rows of its own. */
function groupRows(rows: readonly RowBlock[]): RowBlock[][] {
  const groups: RowBlock[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'group-row' || !last) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function renderRow(row: RowBlock, table: TableBlock, context: OfficialContext): string {
  const within = inside(context, row);
  const cells = row.cells.map((cell, index) => {
    const anchor = index === 0 ? permalink(row, context) : '';
    return renderCell(cell, index, anchor, row, table, within);
  });
  const name = row.kind === 'group-row' ? ' class="group"' : '';
  return `<tr role="row"${name}${placeAttributes(row, context)}>${cells.join('')}</tr>`;
}

function renderCell(
  cell: CellBlock,
  index: number,
  anchor: string,
  row: RowBlock,
  table: TableBlock,
  context: OfficialContext,
): string {
  const words = renderText(cell, context) + anchor;
  const place = cellAttributes(cell);
  if (row.kind === 'group-row' && index > 0) {
    const span = Math.max(1, table.head.length - index);
    return `<th scope="rowgroup" role="rowheader" colspan="${span}"${place}>${words}</th>`;
  }
  if (index === 0) return `<td role="cell" class="row-number"${place}>${words}</td>`;
  const label = ` data-label="${escapeHtml(table.head[index]?.text ?? '')}"`;
  return index === 1
    ? `<th scope="row" role="rowheader"${label}${place}>${words}</th>`
    : `<td role="cell"${label}${place}>${words}</td>`;
}

function cellAttributes({ id }: CellBlock): string {
  return ` id="${escapeHtml(id)}"`;
}
