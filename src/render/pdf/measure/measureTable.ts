import type { CellFlow, RowFlow, TableFlow } from '../compose/Flow.ts';
import { columnWidths } from './columnWidths.ts';
import type { ColumnNeeds } from './columnWidths.ts';
import { evenWidths } from './evenWidths.ts';
import { CELL_PADDING } from './measureCell.ts';
import { measureRow } from './measureRow.ts';
import type { TableForm } from './TableForm.ts';
import type { Measurer } from './Measurer.ts';
import type { Strip } from './Strip.ts';
import { tableNeeds } from './tableNeeds.ts';

/** What part of a page a row takes that is not kept whole: moved, it would leave as much of the page empty. */
const LARGE_ROW = 4;

/** Sets a table as one strip a row; a row too tall to be kept whole as one strip a line. */
export function measureTable(measurer: Measurer, table: TableFlow): readonly Strip[] {
  const form = formOf(measurer, table);
  const head = table.head.length > 0 ? headStrip(measurer, table.head, form) : null;
  const repeated = head === null ? null : asRunningMatter(head);
  const page = measurer.frame.height - (head?.height ?? 0);
  const room = table.keepsRows ? page : page / LARGE_ROW;
  const strips = table.rows.flatMap((row, index) => {
    const before = table.rows[index - 1];
    const glued = index === 0 ? head !== null : before?.kind === 'group';
    return bodyStrips(measurer, row, form, {
      head: repeated,
      page,
      room,
      glued,
      isFirst: index === 0,
    });
  });
  const all = head === null ? strips : [head, ...strips];
  const ofTable = table.tag.id === null ? [] : [table.tag.id];
  return all.map((each, index) =>
    index === 0
      ? { ...each, spaceBefore: table.spaceBefore, anchors: [...ofTable, ...each.anchors] }
      : each,
  );
}

/** The largest size at which no word has to be divided; else the smallest. */
function formOf(measurer: Measurer, table: TableFlow): TableForm {
  const widthsAt = table.isEven ? evenWidths : columnWidths;
  const last = table.sizes.at(-1);
  for (const size of table.sizes) {
    const needs = tableNeeds(table, measurer.fonts, size);
    const room = measurer.frame.width - 2 * CELL_PADDING.side * needs.length;
    if (size !== last && !takesWords(needs, room, table.isEven)) continue;
    return {
      widths: widthsAt(needs, room).map((width) => width + 2 * CELL_PADDING.side),
      size,
      leading: size * table.leading,
      hyphenation: table.hyphenation,
    };
  }
  throw new Error('A table needs a size');
}

/** Whether each column can be as wide as its widest word. */
function takesWords(needs: readonly ColumnNeeds[], room: number, isEven: boolean): boolean {
  const words = needs.map((column) => column.widestWord);
  if (!isEven) return words.reduce((sum, width) => sum + width, 0) <= room;
  const widths = evenWidths(needs, room);
  return words.every((word, at) => word <= (widths[at] ?? 0));
}

function headStrip(measurer: Measurer, head: readonly CellFlow[], form: TableForm): Strip {
  const [whole] = measureRow(
    measurer,
    head,
    form,
    Infinity,
    head.map(({ id }) => id),
  );
  if (whole === undefined) throw new Error('A row has a strip');
  return { ...whole, marks: [...whole.edges.top, ...whole.marks] };
}

/** A head repeated on a later page is not content again. */
function asRunningMatter(head: Strip): Strip {
  const marks = head.marks.map((mark) =>
    mark.kind === 'line' ? { ...mark, tag: null, labelTag: null, links: [], underlined: [] } : mark,
  );
  return { ...head, marks, anchors: [] };
}

const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { height }) => sum + height, 0);

interface RowPlace {
  readonly head: Strip | null;
  /** Room of a page under its head. */
  readonly page: number;
  /** Height up to which a row is one strip. */
  readonly room: number;
  /** The row stays with the one before it. */
  readonly glued: boolean;
  readonly isFirst: boolean;
}

function bodyStrips(
  measurer: Measurer,
  row: RowFlow,
  form: TableForm,
  place: RowPlace,
): readonly Strip[] {
  const strips = measureRow(measurer, row.cells, form, place.room, [
    row.id,
    ...row.cells.map(({ id }) => id),
  ]);
  if (heightOf(strips) > place.page)
    measurer.report({ kind: 'split-row', provision: row.id, detail: '' });
  return strips.map((each, index) => {
    const opens = index === 0 && place.isFirst && place.head === null;
    return {
      ...each,
      head: place.head,
      marks: opens ? [...each.edges.top, ...each.marks] : each.marks,
      breakBefore: index === 0 ? (place.glued ? Infinity : 0) : each.breakBefore,
    };
  });
}
