import type { CellFlow, TableFlow } from '../compose/Flow.ts';
import type { ColumnNeeds } from './columnWidths.ts';
import type { FontSet } from './FontSet.ts';
import { gapCost } from './gapCost.ts';
import { makeRun } from './makeRun.ts';
import type { ShapedWord } from './ShapedWord.ts';
import type { TextRun } from './TextRun.ts';

/** What each column of a table asks for at a size. Cells that span columns ask for nothing. */
export function tableNeeds(table: TableFlow, fonts: FontSet, size: number): readonly ColumnNeeds[] {
  const rows = [table.head, ...table.rows.map((row) => row.cells)].filter((row) => row.length > 0);
  const count = Math.max(
    ...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.columns, 0)),
  );
  return Array.from({ length: count }, (_, column) => {
    const cells = rows.map((row) => cellAt(row, column));
    const runs = cells.map((cell) => (cell === null ? [] : runsOf(cell, fonts, size)));
    const words = runs.flat(2).flatMap((run) => run.words.map((word) => ({ run, word })));
    return {
      widestWord: most(words, ({ run, word }) => widestPart(run, word, false)),
      widestGroup: most(
        runs.flatMap((ofCell) => ofCell.flatMap(wordWidths)),
        (width) => width,
      ),
      widestPiece: most(words, ({ run, word }) => widestPart(run, word, table.hyphenation)),
      space: (fonts.regular.space * size) / fonts.regular.font.metrics.unitsPerEm,
      rows: runs.map((ofCell) => Float64Array.from(ofCell.flatMap(wordWidths))),
    };
  });
}

function cellAt(row: readonly CellFlow[], column: number): CellFlow | null {
  let at = 0;
  for (const cell of row) {
    if (at === column) return cell.columns === 1 ? cell : null;
    at += cell.columns;
  }
  return null;
}

function runsOf(cell: CellFlow, fonts: FontSet, size: number): readonly TextRun[] {
  const face = fonts[cell.face];
  return cell.paragraphs.map(({ text }) => makeRun(face, size, { text, label: null, offset: 0 }));
}

const unitOf = (run: TextRun) => run.size / run.face.font.metrics.unitsPerEm;

/** The widest part between places where the word may be divided: at its own hyphens, or at soft ones too. */
function widestPart(run: TextRun, word: ShapedWord, soft: boolean): number {
  const end = word.offsets[word.codePoints.length] ?? 0;
  let start = 0;
  let widest = 0;
  for (const place of word.breaks) {
    if (place.kind === 'soft' && !soft) continue;
    widest = Math.max(widest, place.headWidth - start);
    start = word.offsets[place.at] ?? 0;
  }
  return Math.max(widest, end - start) * unitOf(run);
}

/** Widths of words; words that a line does not part («до 20.08.2021») count as one. */
function wordWidths(run: TextRun): readonly number[] {
  const unit = unitOf(run);
  const widths: number[] = [];
  run.words.forEach((word, index) => {
    const width = (word.offsets[word.codePoints.length] ?? 0) * unit;
    const before = run.words[index - 1];
    const glued = before !== undefined && gapCost(before.traits, word.traits, 'narrow') > 0;
    if (glued) widths.push((widths.pop() ?? 0) + run.face.space * unit + width);
    else widths.push(width);
  });
  return widths;
}

const most = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((greatest, item) => Math.max(greatest, value(item)), 0);
