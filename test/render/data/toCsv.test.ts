import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Dataset } from '../../../src/render/data/Dataset.ts';
import { toCsv } from '../../../src/render/data/toCsv.ts';
import { corpus } from '../../layers/fixtureCorpus.ts';

function csvOf(...records: object[]): string {
  const dataset: Dataset = { name: 'x', record: z.any(), isCsv: true, records: () => records };
  return toCsv(dataset, corpus({}));
}

describe('toCsv', () => {
  it('names nested fields by their path and joins lists', () => {
    expect(csvOf({ id: 'a', subject: { name: 'ЦНППМ' }, topics: ['iom', 'events'] })).toBe(
      'id,subject.name,topics\r\na,ЦНППМ,iom; events\r\n',
    );
  });

  it('quotes commas, quotes and line ends after RFC 4180', () => {
    expect(csvOf({ text: 'реестр, «А "Б"»\nи ещё' })).toBe(
      'text\r\n"реестр, «А ""Б""»\nи ещё"\r\n',
    );
  });

  it('keeps a spreadsheet from running words as a formula, and numbers as numbers', () => {
    expect(csvOf({ text: '=СУММ(A1)', target: -5 })).toBe("text,target\r\n'=СУММ(A1),-5\r\n");
  });

  it('leaves a cell empty for null and for a field that a record lacks', () => {
    expect(csvOf({ a: null }, { a: 1, b: { c: 2 } })).toBe('a,b.c\r\n,\r\n1,2\r\n');
  });
});
