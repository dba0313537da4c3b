import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/browser/compare/writeCsv.ts';

const cellOf = (text: string) =>
  writeCsv([[text]])
    .slice(1)
    .trimEnd();

describe('a table for people as CSV', () => {
  it.each(['=1+1', '+7 999', '-сумма', '@имя', '\tтекст'])('runs no formula: %j', (text) => {
    expect(cellOf(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['-5', '97,5', '30', '01.10.2021', 'п. 3.2', '2021'])('leaves %s as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it.each(['2.3', '3.2.1', '12.10.'])(
    'keeps the number %s of a row from becoming a date',
    (text) => {
      expect(cellOf(text)).toBe(`№ ${text}`);
    },
  );

  it('quotes what parts cells and lines', () => {
    expect(cellOf('«А»; "Б"')).toBe('"«А»; ""Б"""');
  });
});
