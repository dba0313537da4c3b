import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../src/browser/compare/xlsx/columnWidths.ts';
import { rowHeight } from '../../../../src/browser/compare/xlsx/rowHeight.ts';
import { writeXlsx } from '../../../../src/browser/compare/xlsx/writeXlsx.ts';

const LONG = 'обеспечивает ведение реестра работников муниципальных методических служб '.repeat(4);

describe('a table for people as XLSX', () => {
  it('is no wider than can be read on a sheet of paper: long columns give way, short ones keep theirs', () => {
    const widths = columnWidths([
      ['№', 'А', 'Б', 'В', 'Г'],
      ['1', LONG, LONG, LONG, LONG],
    ]);
    expect(widths[0]).toBe(8);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(170);
  });

  it('gives a very long cell the room that a row cannot', () => {
    const widths = columnWidths([[LONG.repeat(5), LONG, LONG, LONG, LONG, LONG]]);
    expect(rowHeight([LONG.repeat(5)], widths)).toBeLessThanOrEqual(409);
    expect((widths[0] ?? 0) * 27).toBeGreaterThan(LONG.length * 5);
  });

  it('measures a column by its longest line, not by all lines of a cell', () => {
    expect(columnWidths([['одна строка\nдругая строка']])).toEqual([15]);
  });

  it('gives a row the height of the cell that wraps most', () => {
    expect(rowHeight(['1', 'коротко'], [8, 60])).toBe(15);
    expect(rowHeight(['1', LONG], [8, 60])).toBeGreaterThanOrEqual(15 * 5);
    expect(rowHeight(['а\nб\nв'], [8])).toBe(45);
  });

  it('writes words as words and whole numbers as numbers', () => {
    const text = new TextDecoder().decode(
      writeXlsx([
        ['Пункт', 'Всего'],
        ['3.2', '12'],
        ['=1+1', ''],
      ]),
    );
    expect(text).toContain('t="inlineStr"><is><t xml:space="preserve">3.2</t>');
    expect(text).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(text).toContain('<v>12</v>');
    expect(text).not.toContain('<f>');
  });

  it('repeats its head on every printed sheet and lies across', () => {
    const text = new TextDecoder().decode(writeXlsx([['Пункт'], ['п. 1']]));
    expect(text).toContain('Сравнение!$1:$1');
    expect(text).toContain('orientation="landscape"');
    expect(text).toContain('state="frozen"');
  });
});
