import type { CellFlow } from '../compose/Flow.ts';
import { CELL_PADDING, measureCell } from './measureCell.ts';
import type { Measurer } from './Measurer.ts';
import { strip } from './Strip.ts';
import type { LineMark, RuleMark, Strip } from './Strip.ts';
import type { TableForm } from './TableForm.ts';

const RULE = 0.5;

/** Sets a row. One strip, or one a line when the row is taller than `room`. */
export function measureRow(
  measurer: Measurer,
  cells: readonly CellFlow[],
  form: TableForm,
  room: number,
  anchors: readonly string[],
): readonly Strip[] {
  const edges = cellEdges(cells, form.widths);
  const lines = cells.map((cell, index) => {
    const [left = 0, right = 0] = [edges[index], edges[index + 1]];
    return measureCell(measurer, cell, form, right - left).map((mark) => ({
      ...mark,
      x: mark.x + left,
      cell: index,
    }));
  });
  const tallest = Math.max(1, ...lines.map((ofCell) => ofCell.length));
  const height = CELL_PADDING.top + tallest * form.leading + CELL_PADDING.bottom;
  if (height > room) return splitRow(lines, edges, tallest, form.leading, anchors);
  const marks = [...lines.flat(), ...verticals(edges, height), across(edges, height)];
  const atEdges = { top: [across(edges, 0)], bottom: [] };
  return [strip({ height, marks, anchors, edges: atEdges })];
}

/** Left edges of the cells and the right edge of the last one. */
function cellEdges(cells: readonly CellFlow[], widths: readonly number[]): readonly number[] {
  const edges = [0];
  let column = 0;
  for (const cell of cells) {
    const width = widths.slice(column, column + cell.columns).reduce((sum, each) => sum + each, 0);
    edges.push((edges.at(-1) ?? 0) + width);
    column += cell.columns;
  }
  return edges;
}

/** One strip for each line of the tallest cell; a cell's first two lines stay together, and its last two. */
function splitRow(
  lines: readonly (readonly LineMark[])[],
  edges: readonly number[],
  tallest: number,
  leading: number,
  anchors: readonly string[],
): readonly Strip[] {
  return Array.from({ length: tallest }, (_, index) => {
    const isFirst = index === 0;
    const isLast = index === tallest - 1;
    const above = isFirst ? 0 : CELL_PADDING.top;
    const height = leading + (isFirst ? CELL_PADDING.top : 0) + (isLast ? CELL_PADDING.bottom : 0);
    const words = lines.flatMap((ofCell) => {
      const mark = ofCell[index];
      return mark === undefined ? [] : [{ ...mark, y: mark.y - index * leading - above }];
    });
    return strip({
      height,
      marks: [...words, ...verticals(edges, height), ...(isLast ? [across(edges, height)] : [])],
      edges: { top: [across(edges, 0)], bottom: [across(edges, height)] },
      breakBefore: lines.some(({ length }) => index === 1 || index === length - 1) ? Infinity : 0,
      anchors: isFirst ? anchors : [],
      dividedRow: anchors[0] ?? null,
    });
  });
}

function verticals(edges: readonly number[], height: number): readonly RuleMark[] {
  return edges.map((x) => rule({ x, y: 0 }, { x, y: height }));
}

function across(edges: readonly number[], y: number): RuleMark {
  return rule({ x: edges[0] ?? 0, y }, { x: edges.at(-1) ?? 0, y });
}

const rule = (from: RuleMark['from'], to: RuleMark['to']): RuleMark => ({
  kind: 'rule',
  from,
  to,
  width: RULE,
  dotted: false,
  tag: null,
});
