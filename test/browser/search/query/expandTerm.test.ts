import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../helpers/openSearch.ts';

const real = await openSearch();

function strengths(typed: string): Map<string, number> {
  const [slot] = real.understand(typed).slots;
  return new Map(slot?.alternatives.map(({ term, strength }) => [term, strength]));
}

describe('what counts as a word', () => {
  it('takes spellings of one abbreviation for one, and a related one for less', () => {
    const own = strengths('РСНМС');
    const term = [...own].find(([, strength]) => strength === 1)?.[0] ?? '';
    expect(strengths('РС НМС').get(term)).toBe(1);
    expect(strengths('РСНМС СО').get(term)).toBe(1);
    const related = strengths('МСНМС').get(term) ?? 0;
    expect(related).toBeGreaterThan(0);
    expect(related).toBeLessThan(1);
  });

  it('takes forms with a fleeting vowel for one word, and the rest of the family for less', () => {
    const { index } = real;
    const [form] = strengths('стажировок');
    expect(form).toEqual(['стажировк', 1]);
    expect(index.familyOf('стажировк')).toContain('стажировочн');
    expect(strengths('стажировка').get('стажировочн') ?? 1).toBeLessThan(1);
  });
});
