import { describe, expect, it } from 'vitest';
import { filterAsked } from '../../../src/browser/compare/matrix/filterAsked.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import { packMatrix } from '../../../src/layers/compare/packMatrix.ts';

const { corpus } = loadCorpus('content');
const matrix = packMatrix(corpus, loadDuties(corpus));
const shown = new Set(matrix.territories);

function ask(words: string) {
  const { rows, near } = filterAsked(
    matrix,
    { words, level: '', type: '', isUneven: false },
    shown,
  );
  return { topics: rows.map(({ topic }) => topic), near };
}

describe('filterAsked', () => {
  it('finds by the words that acts use, and names them, where the reader’s stand nowhere', () => {
    const mentor = ask('наставник');
    expect(mentor.topics).toContain('mentoring');
    expect(mentor.near).toContain('наставничество');
    expect(ask('молодой учитель').topics).toContain('young-teachers');
    expect(ask('молодые специалисты').topics).toContain('young-teachers');
    expect(ask('деньги').topics).toContain('resourcing');
    expect(ask('ММС').topics).toContain('methodist-training');
  });

  it('keeps to the reader’s own words where they stand anywhere', () => {
    expect(ask('выгорание')).toEqual({ topics: ['wellbeing'], near: [] });
  });

  it('finds nothing by words that nobody knows, and names none', () => {
    expect(ask('абракадабра')).toEqual({ topics: [], near: [] });
    expect(ask('наставник абракадабра')).toEqual({ topics: [], near: [] });
  });
});
