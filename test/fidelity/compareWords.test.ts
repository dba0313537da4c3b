import { describe, expect, it } from 'vitest';
import { compareWords } from '../helpers/compareWords.ts';

const pieces = [
  {
    document: 'mayak-1-a1',
    provision: 'p1.1',
    text: '1.1. Настоящее Положение определяет цели системы.',
  },
  {
    document: 'mayak-1-a1',
    provision: 'p1.2',
    text: '1.2. Система действует на всей территории области.',
  },
];

describe('compareWords', () => {
  it('finds nothing where only white space differs', () => {
    const source =
      '1.1. Настоящее Положение\nопределяет цели  системы.\n1.2. Система действует на всей территории области.';
    expect(compareWords(source, pieces)).toEqual([]);
  });

  it('names a changed letter by document, provision and the words before it', () => {
    const source =
      '1.1. Настоящее положение определяет цели системы. 1.2. Система действует на всей территории области.';
    expect(compareWords(source, pieces)).toEqual([
      {
        document: 'mayak-1-a1',
        provision: 'p1.1',
        expected: 'п',
        actual: 'П',
        after: '1.1.Настоящее',
      },
    ]);
  });

  it('names words that are missing, and goes on after them', () => {
    const source =
      '1.1. Настоящее Положение определяет цели и задачи системы. 1.2. Система действует на всей территории края.';
    expect(compareWords(source, pieces)).toMatchObject([
      { provision: 'p1.1', expected: 'изадачи', actual: '' },
      { provision: 'p1.2', expected: 'края', actual: 'области' },
    ]);
  });

  it('names what follows the end of the source', () => {
    const source = '1.1. Настоящее Положение определяет цели системы.';
    expect(compareWords(source, pieces)).toMatchObject([
      { provision: 'p1.2', expected: '', actual: '1.2.Системадействуетнавсейтерриторииобласти.' },
    ]);
  });
});
