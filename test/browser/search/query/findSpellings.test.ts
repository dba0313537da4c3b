import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../helpers/openSearch.ts';
import { wordStem } from '../../../../src/text/stemTokens.ts';

/** Words of a list, a line each. */
function lines(name: string): string[] {
  return readFileSync(`test/fixtures/search/${name}`, 'utf8').trim().split('\n');
}

const real = await openSearch();

describe('spelling against the documents’ own words', () => {
  it('leaves correct everyday words alone', () => {
    const mended = lines('words-that-are-right.txt').flatMap((word) =>
      real.understand(word).corrections.map(({ from, to }) => `${from} → ${to}`),
    );
    expect(mended).toEqual([]);
  });

  it('understands slips: a letter wrong, missing, doubled, swapped, as it sounds', () => {
    const missed = lines('slips.txt').filter((line) => {
      const [typed = '', meant = ''] = line.split(' ');
      const [slot] = real.understand(typed).slots;
      const [best] = slot?.alternatives ?? [];
      const wanted = real.index.conceptOf(wordStem(meant));
      return best?.term !== wanted && !isKin(wanted, best?.term ?? '');
    });
    expect(missed).toEqual([]);
  });

  it('mends to words that are written somewhere', () => {
    const invented = lines('slips.txt').flatMap((line) => {
      const [typed = ''] = line.split(' ');
      return real
        .understand(typed)
        .corrections.filter(({ to }) => !real.index.formsOf(wordStem(to)).includes(to))
        .map(({ to }) => to);
    });
    expect(invented).toEqual([]);
  });

  it('reads a question with an everyday verb as it stands', () => {
    expect(real.understand('кто поможет найти наставника').corrections).toEqual([]);
  });

  it('mends nothing in a literal reading', () => {
    expect(real.understand('диогностика', 'literal').corrections).toEqual([]);
  });

  function isKin(wanted: string, found: string): boolean {
    return real.index.familyOf(wanted).includes(found);
  }
});
