import type { CellBlock, RowBlock, TableBlock } from '../../../model/TableBlock.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { tagLinks } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { CellFlow, RowFlow, TableFlow } from './Flow.ts';
import { tableSizes } from './tableSizes.ts';

/** A printed table. Header cells say that they head columns; a group row heads what follows it. */
export function composeTable(
  composer: Composer,
  parent: Tag,
  table: TableBlock,
  keepWithNext: boolean,
): TableFlow {
  const whole = child(parent, tag('Table', { id: table.id }));
  const { profile, forms } = composer;
  const columns = Math.max(table.head.length, ...table.rows.map((row) => row.cells.length));
  return {
    kind: 'table',
    tag: whole,
    head: composeHeadRow(composer, whole, table.head),
    rows: composeRows(composer, whole, table.rows, columns),
    sizes: tableSizes(profile),
    leading: profile.text.leading,
    hyphenation: profile.text.hyphenation,
    spaceBefore: forms.line,
    keepWithNext,
    isEven: false,
    keepsRows: true,
  };
}

function composeHeadRow(
  composer: Composer,
  whole: Tag,
  head: readonly CellBlock[],
): readonly CellFlow[] {
  if (head.length === 0) return [];
  const row = child(child(whole, tag('THead')), tag('TR'));
  return head.map((cell) => {
    const at = child(row, tag('TH', { id: cell.id, cell: { scope: 'Column', columns: 1 } }));
    return composeCell(composer, at, cell, { alignment: 'centred', face: 'bold', columns: 1 });
  });
}

function composeRows(
  composer: Composer,
  whole: Tag,
  rows: readonly RowBlock[],
  columns: number,
): readonly RowFlow[] {
  const body = child(whole, tag('TBody'));
  return rows.map((row) => {
    const line = child(body, tag('TR', { id: row.id }));
    const cells = row.kind === 'row' ? composeCells : composeGroup;
    return {
      kind: row.kind === 'row' ? 'row' : 'group',
      id: row.id,
      cells: cells(composer, line, row.cells, columns),
    };
  });
}

/** Place of the cell that says what its row is about: after the number. It heads the row. */
const NAME = 1;

const NUMBER = /^\d+(?:\.\d+)*\.?$/u;

function composeCells(
  composer: Composer,
  line: Tag,
  cells: readonly CellBlock[],
  columns: number,
): readonly CellFlow[] {
  return cells.map((cell, index) => {
    const span = index === cells.length - 1 ? columns - index : 1;
    const isHead = index === NAME && index < cells.length - 1 && cell.text !== '';
    const at = child(
      line,
      tag(isHead ? 'TH' : 'TD', {
        id: cell.id,
        cell: { scope: isHead ? 'Row' : null, columns: span },
      }),
    );
    const isNumber = index === 0 && (cell.text === '' || NUMBER.test(cell.text));
    const alignment = isNumber ? 'centred' : 'left';
    return composeCell(composer, at, cell, { alignment, face: 'regular', columns: span });
  });
}

/** The number and a name that spans the other columns. The name heads its group of rows. */
function composeGroup(
  composer: Composer,
  line: Tag,
  cells: readonly CellBlock[],
  columns: number,
): readonly CellFlow[] {
  return cells.map((cell, index) => {
    const isName = index === cells.length - 1;
    const span = isName ? columns - index : 1;
    const at = child(
      line,
      tag(isName ? 'TH' : 'TD', {
        id: cell.id,
        cell: { scope: isName ? 'Row' : null, columns: span },
      }),
    );
    const alignment = isName ? 'left' : 'centred';
    return composeCell(composer, at, cell, { alignment, face: 'bold', columns: span });
  });
}

function composeCell(
  composer: Composer,
  at: Tag,
  cell: CellBlock,
  form: Pick<CellFlow, 'alignment' | 'face' | 'columns'>,
): CellFlow {
  const links = tagLinks(composer, cell.id, at);
  return {
    id: cell.id,
    paragraphs: [{ text: cell.text, tag: at, links, underlined: [] }],
    ...form,
  };
}
