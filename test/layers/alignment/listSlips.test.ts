import { describe, expect, it } from 'vitest';
import { listSlips } from '../../../src/layers/alignment/wording/listSlips.ts';

const words = ['кадров', 'команд', 'решений', 'практик', 'работников'];

describe('listSlips', () => {
  it('finds a rare word that misspells a common one', () => {
    const texts = words.map((word) => `для управленческих ${word}`);
    const slips = listSlips([
      ...texts,
      'для управлеченских кадров',
      'для управлеченческих решений',
    ]);
    expect([...slips]).toEqual([
      ['управлеченск', 'управленческ'],
      ['управлеченческ', 'управленческ'],
    ]);
  });

  it('two common words are two words, and so are words with other beginnings or endings', () => {
    const texts = words.flatMap((word) => [
      `предоставляет данные ${word}`,
      `представляет данные ${word}`,
      `региональных ${word}`,
    ]);
    expect([...listSlips([...texts, 'рациональных', 'региональности'])]).toEqual([]);
  });
});
