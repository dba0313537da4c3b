/** What a column of a table asks for, points. */
export interface ColumnNeeds {
  /** Width of the widest word. */
  readonly widestWord: number;
  /** Width of the widest word with those that a line does not part from it: «до 20.08.2021». */
  readonly widestGroup: number;
  /** Width of the widest piece that is left when words are divided. */
  readonly widestPiece: number;
  /** Width of a space. */
  readonly space: number;
  /** Widths of the groups of words of each row's cell; none where the cell spans other columns too. */
  readonly rows: readonly Float64Array[];
}

/** Distances by which an edge between columns is tried, points. */
const STEPS = [36, 12, 4];

/**
 * Shares a width out among columns so that the table is as short as it can be. Every column gets at
 * least its widest word (its widest piece, when the words do not fit), then room moves between columns
 * while that takes lines off the rows. `room` is the width without paddings.
 */
export function columnWidths(columns: readonly ColumnNeeds[], room: number): readonly number[] {
  const least = leastWidths(columns, room);
  const spare = Math.max(0, room - sum(least));
  const wishes = columns.map((column, index) =>
    Math.max(0, longestText(column) - (least[index] ?? 0)),
  );
  const wished = sum(wishes);
  if (wished <= spare)
    return stretchAll(
      least.map((width, i) => width + (wishes[i] ?? 0)),
      room,
    );
  const start = least.map((width, i) => width + (spare * (wishes[i] ?? 0)) / wished);
  const count = lineCounter(columns);
  return STEPS.reduce<readonly number[]>(
    (widths, step) => improve(count, widths, least, step),
    start,
  );
}

/** Width of a column's longest text on one line. */
export function longestText({ rows, space }: ColumnNeeds): number {
  return Math.max(...rows.map((words) => sum([...words]) + Math.max(0, words.length - 1) * space));
}

/** Share of the room that groups of words may take for certain; the rest is shared out by what rows need. */
const GROUPS_SHARE = 0.8;

/** The widest groups of words, if there is room, or words; when they do not fit, what lies between them and the widest pieces. */
function leastWidths(columns: readonly ColumnNeeds[], room: number): readonly number[] {
  const groups = columns.map((column) => column.widestGroup);
  if (sum(groups) <= room * GROUPS_SHARE) return groups;
  const words = columns.map((column) => column.widestWord);
  if (sum(words) <= room) return words;
  const pieces = columns.map((column) => column.widestPiece);
  const lack = sum(words) - sum(pieces);
  const share = lack > 0 ? Math.max(0, (room - sum(pieces)) / lack) : 0;
  const mixed = pieces.map((piece, i) => piece + ((words[i] ?? 0) - piece) * Math.min(1, share));
  return sum(mixed) <= room ? mixed : mixed.map((width) => (width * room) / sum(mixed));
}

/** Everything fits on one line: the rest of the room goes to the columns by their widths. */
function stretchAll(widths: readonly number[], room: number): readonly number[] {
  const factor = room / sum(widths);
  return widths.map((width) => width * factor);
}

/** Lines of each row's cell in a column of a width, parts of the last one included; counted once a width. */
type LineCounter = (column: number, width: number) => Float64Array;

function lineCounter(columns: readonly ColumnNeeds[]): LineCounter {
  const known = columns.map(() => new Map<number, Float64Array>());
  return (column, width) => {
    const key = Math.round(width * 10);
    const counted = known[column]?.get(key);
    if (counted !== undefined) return counted;
    const { rows = [], space = 0 } = columns[column] ?? {};
    const lines = Float64Array.from(rows, (words) => countLines(words, space, width));
    known[column]?.set(key, lines);
    return lines;
  };
}

function countLines(words: Float64Array, space: number, width: number): number {
  let lines = 0;
  let used = 0;
  for (const word of words) {
    if (lines > 0 && used + space + word <= width) used += space + word;
    else {
      lines += Math.max(1, Math.ceil(word / width));
      used = word % width;
    }
  }
  return lines === 0 ? 0 : lines - 1 + Math.min(1, used / width);
}

function improve(
  count: LineCounter,
  start: readonly number[],
  least: readonly number[],
  step: number,
): readonly number[] {
  let widths = start;
  let height = heightOf(count, widths);
  for (let moved = true; moved;) {
    moved = false;
    for (const [from, to] of pairs(start.length)) {
      const tried = move(widths, from, to, step);
      if ((tried[from] ?? 0) < (least[from] ?? 0)) continue;
      const triedHeight = heightOf(count, tried);
      if (triedHeight >= height - 1e-6) continue;
      [widths, height, moved] = [tried, triedHeight, true];
    }
  }
  return widths;
}

function pairs(count: number): readonly (readonly [number, number])[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const));
}

function move(
  widths: readonly number[],
  from: number,
  to: number,
  step: number,
): readonly number[] {
  return widths.map((width, i) => (i === from ? width - step : i === to ? width + step : width));
}

/** Lines of all rows, each as tall as its tallest cell; parts of lines count a little, to lead the search. */
function heightOf(count: LineCounter, widths: readonly number[]): number {
  const lines = widths.map((width, column) => count(column, width));
  const rows = lines[0]?.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows; row += 1) {
    let tallest = 0;
    for (const ofColumn of lines) tallest = Math.max(tallest, ofColumn[row] ?? 0);
    height += Math.ceil(tallest) + tallest * 0.25;
  }
  return height;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
