import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { briefReference } from '../../src/model/briefReference.ts';
import { indexCorpus } from '../../src/model/indexCorpus.ts';

const index = indexCorpus(loadCorpus().corpus);

describe('a document named briefly', () => {
  it.each([
    ['leningrad-1982-r', 'распоряжение № 1982-р'],
    ['leningrad-1982-r-a4', 'прил. 4 к распоряжению № 1982-р'],
    ['megion-360-o-a1-terms', 'прил. к прил. 1 к приказу № 360-О'],
    ['leningrad-1982-r-scheme', '«Схема взаимодействия субъектов РСНМС» к распоряжению № 1982-р'],
  ])('%s: %s', (id, words) => {
    expect(briefReference(index.document(id))).toBe(words);
  });
});
