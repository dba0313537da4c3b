import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { groupFamilies } from '../../../src/layers/compare/groupFamilies.ts';
import { listOrigins } from '../../../src/layers/compare/listOrigins.ts';
import type { PairDocument } from '../../../src/layers/compare/pair/PairDocument.ts';
import { toPairDocument } from '../../../src/layers/compare/pair/toPairDocument.ts';
import { indexCorpus } from '../../../src/model/indexCorpus.ts';

function text(id: string, ...paragraphs: string[]): PairDocument {
  return {
    id,
    territory: id,
    title: id,
    parts: [],
    paragraphs: paragraphs.map((words, at) => ({
      provision: `p${at + 1}`,
      place: `п. ${at + 1}`,
      part: 0,
      number: null,
      text: words,
      names: [],
    })),
  };
}

const REGISTER = 'ведет реестр работников муниципальных методических служб области';
const SITES = 'проводит отбор стажировочных площадок на базе школ с успешным опытом';

describe('listOrigins', () => {
  it('counts runs of five words that another document has, and says where they stand', () => {
    const [a, b] = listOrigins([text('a', REGISTER, SITES), text('b', REGISTER)], (id) => id);
    // Seven words make three runs; ten words make six, of which the other has none.
    expect(a).toMatchObject({ document: 'a', words: 17 });
    expect(a?.nearest).toMatchObject([
      { document: 'b', share: 3 / 9, places: [{ place: 'п. 1' }] },
    ]);
    expect(b?.nearest).toMatchObject([{ document: 'a', share: 1 }]);
  });

  it('leaves out documents of the same act, and names five at most, the nearest first', () => {
    const documents = ['a-1', 'a-2', 'b-1', 'c-1', 'd-1', 'e-1', 'f-1', 'g-1'].map((id) =>
      text(id, REGISTER, ...(id === 'f-1' ? [SITES] : [])),
    );
    const origins = listOrigins(
      [...documents, text('h-1', REGISTER, SITES)],
      (id) => id.split('-')[0] ?? id,
    );
    expect(origins[0]?.nearest.map((one) => one.document)).not.toContain('a-2');
    const nearest = origins.at(-1)?.nearest ?? [];
    expect(nearest).toHaveLength(5);
    expect(nearest[0]).toMatchObject({ document: 'f-1', share: 1 });
  });

  it('says nothing of a document too short to know', () => {
    expect(listOrigins([text('a', 'Функции:'), text('b', 'Функции:')], (id) => id)).toMatchObject([
      { words: 1, nearest: [] },
      { words: 1, nearest: [] },
    ]);
  });
});

describe('the documents of the five territories', () => {
  const { corpus } = loadCorpus('content');
  const index = indexCorpus(corpus);
  const { lexicon } = alignCorpus(corpus);
  const documents = corpus.documents.flatMap((one) =>
    one.content.kind === 'missing'
      ? []
      : [toPairDocument(one, one.content.tree, index.territory(one.territory), lexicon)],
  );
  const origins = listOrigins(documents, (id) => index.document(id).act.id);
  const nearest = (id: string) => origins.find((one) => one.document === id)?.nearest[0];

  it('the regulation of ЕАО is nearly that of Leningrad', () => {
    expect(nearest('eao-201-a1')?.document).toBe('leningrad-1982-r-a5');
    expect(nearest('eao-201-a1')?.share).toBeGreaterThan(0.9);
    expect(nearest('leningrad-1982-r-a5')?.document).toBe('eao-201-a1');
  });

  it('Megion wrote after Leningrad’s pattern, Bashkortostan mostly its own words', () => {
    expect(nearest('megion-360-o-a1')).toMatchObject({ document: 'leningrad-1982-r-a1' });
    expect(nearest('megion-360-o-a1')?.share).toBeGreaterThan(0.5);
    expect(nearest('bashkortostan-984-a1')?.share).toBeLessThan(0.2);
  });
});

describe('groupFamilies', () => {
  it('puts together what shares half of its words, also by way of a third; the largest first', () => {
    const originOf = (document: string, ...nearest: [string, number][]) => ({
      document,
      words: 100,
      nearest: nearest.map(([other, share]) => ({ document: other, share, places: [] })),
    });
    const families = groupFamilies([
      originOf('alone', ['a', 0.3]),
      originOf('a', ['b', 0.9]),
      originOf('b', ['a', 0.9], ['c', 0.4]),
      originOf('c', ['b', 0.5]),
    ]);
    expect(families).toEqual([['a', 'b', 'c'], ['alone']]);
  });

  it('is told of kin outside the list, and leaves it out', () => {
    const nearest = [{ document: 'other', share: 1, places: [] }];
    expect(groupFamilies([{ document: 'a', words: 9, nearest }])).toEqual([['a']]);
  });
});
