import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/loadCorpus.ts';
import { loadPairDocuments } from '../../../../src/corpus/loadPairDocuments.ts';
import { comparePair } from '../../../../src/layers/compare/pair/comparePair.ts';
import type { PairDocument } from '../../../../src/layers/compare/pair/PairDocument.ts';
import { summarizeParts } from '../../../../src/layers/compare/pair/summarizeParts.ts';

const documents = loadPairDocuments(loadCorpus('content').corpus);

function read(id: string): PairDocument {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`${id} has no text`);
  return found;
}

function summarize(a: PairDocument, b: PairDocument) {
  return summarizeParts(comparePair(a, b), a, b);
}

describe('parts of two documents', () => {
  it('count what the second adds to a part of the first', () => {
    const parts = summarize(read('eao-201-a1'), read('leningrad-1982-r-a5'));
    const counts = parts.map(({ a, changes }) => [(a ?? '').slice(0, 24), changes]);
    expect(counts).toContainEqual(['Основные каналы взаимоде', 1]);
    expect(parts.reduce((sum, { changes }) => sum + changes, 0)).toBe(15);
  });

  it('are matched where their only paragraph differs by a word', () => {
    const parts = summarize(read('eao-201-a1'), read('leningrad-1982-r-a5'));
    const last = parts.find(({ a }) => a?.startsWith('Все основные субъекты') === true);
    expect(last?.b).toMatch(/^Все основные субъекты/);
    expect(last?.similarity).toBeGreaterThan(0.9);
  });

  it('share words, not paragraphs: a part that differs wholly shares none', () => {
    const parts = summarize(read('eao-201-a1'), read('leningrad-1982-r-a5'));
    const alone = parts.filter(({ a, b }) => a === null || b === null);
    expect(alone.map(({ similarity }) => similarity).every((share) => share === 0)).toBe(true);
  });

  it('have a name each, a table too', () => {
    for (const { id, parts } of documents)
      expect(
        parts.filter(({ text }) => text === ''),
        id,
      ).toEqual([]);
  });

  it('make up the whole, and are the same with the sides swapped', () => {
    const order = (one: object) => JSON.stringify(one);
    const chosen = [
      'eao-201-a1',
      'leningrad-1982-r-a2',
      'leningrad-1982-r-a3',
      'leningrad-1982-r-a5',
      'sakhalin-3.12-39-a1',
      'megion-360-o-a2',
    ].map(read);
    for (const [at, a] of chosen.entries()) {
      for (const b of chosen.slice(at + 1)) {
        const { rows } = comparePair(a, b);
        const [there, back] = [summarize(a, b), summarize(b, a)];
        const changes = rows.filter(({ kind }) => kind !== 'same').length;
        expect(there.reduce((sum, part) => sum + part.changes, 0)).toBe(changes);
        const told = there.map((part) => order([part.a, part.b, part.changes]));
        const swapped = back.map((part) => order([part.b, part.a, part.changes]));
        expect(swapped.toSorted(), `${a.id} ${b.id}`).toEqual(told.toSorted());
      }
    }
  });
});
