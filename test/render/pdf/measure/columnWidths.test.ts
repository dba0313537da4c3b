import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../src/render/pdf/measure/columnWidths.ts';
import type { ColumnNeeds } from '../../../../src/render/pdf/measure/columnWidths.ts';

/** A column whose rows hold so many words of 30 points each. */
const column = (...rows: readonly number[]): ColumnNeeds => ({
  widestWord: 30,
  widestGroup: 30,
  widestPiece: 15,
  space: 3,
  rows: rows.map((count) => new Float64Array(count).fill(30)),
});

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('columnWidths', () => {
  it('shares out all of the room', () => {
    const widths = columnWidths([column(1, 1), column(20, 25), column(3, 4)], 400);
    expect(total(widths)).toBeCloseTo(400, 6);
  });

  it('gives the long texts the room, and a number column little', () => {
    const [number = 0, name = 0, term = 0] = columnWidths(
      [column(1, 1), column(30, 30), column(4, 4)],
      400,
    );
    expect(name).toBeGreaterThan(term);
    expect(term).toBeGreaterThan(number);
  });

  it('never goes below the widest word while all of them fit', () => {
    for (const width of columnWidths([column(50), column(1), column(1)], 120))
      expect(width).toBeGreaterThanOrEqual(30 - 1e-6);
  });

  it('keeps «до 20.08.2021» on one line while there is room, and parts it rather than divide a word', () => {
    const term: ColumnNeeds = { ...column(1, 1), widestGroup: 50 };
    expect(columnWidths([column(20), term], 300)[1]).toBeGreaterThanOrEqual(50);
    expect(columnWidths([column(9), term], 62)[0]).toBeGreaterThanOrEqual(30 - 1e-6);
  });

  it('divides words when the widest ones do not fit', () => {
    const widths = columnWidths([column(5), column(5), column(5)], 60);
    expect(total(widths)).toBeCloseTo(60, 6);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(15);
  });
});
