import { describe, expect, it } from 'vitest';
import { groupTerms } from '../../../src/layers/glossary/groupTerms.ts';
import type { TermRecord } from '../../../src/layers/terms/listTerms.ts';

function term(territory: string, words: string): TermRecord {
  const document = `${territory}-a1`;
  return {
    id: `${document}#${words}`,
    document,
    territory,
    provision: 'term-1',
    term: words,
    definition: 'определение',
  };
}

function grouped(...terms: TermRecord[]): readonly (readonly string[])[] {
  return groupTerms(terms).map((group) => [
    group.term,
    ...group.definitions.map((one) => one.territory),
  ]);
}

describe('groupTerms', () => {
  it('puts the same notion of two acts together, whatever case and quotes they print', () => {
    expect(
      grouped(
        term('megion', 'Управленческие кадры'),
        term('bashkortostan', 'управленческие кадры'),
      ),
    ).toEqual([['Управленческие кадры', 'megion', 'bashkortostan']]);
  });

  it('does not count a short form in brackets', () => {
    expect(
      grouped(
        term('megion', 'Педагогический работник (педагог)'),
        term('b', 'педагогический работник'),
      ),
    ).toEqual([['Педагогический работник', 'megion', 'b']]);
  });

  it('takes longer words that begin with a notion for the same notion', () => {
    expect(
      grouped(
        term('megion', 'Профессиональные компетенции педагогического работника'),
        term('b', 'профессиональные компетенции'),
      ),
    ).toEqual([['Профессиональные компетенции', 'b', 'megion']]);
  });

  it('takes the same words with another between for the same notion', () => {
    expect(
      grouped(
        term('b', 'профессиональное педагогическое сообщество'),
        term('megion', 'Профессиональное сообщество'),
        term('b', 'профессиональная ассоциация'),
      ),
    ).toEqual([
      ['Профессиональная ассоциация', 'b'],
      ['Профессиональное сообщество', 'megion', 'b'],
    ]);
  });

  it('keeps notions apart that only share a word', () => {
    expect(grouped(term('a', 'методическая служба'), term('b', 'Методическая работа'))).toEqual([
      ['Методическая работа', 'b'],
      ['Методическая служба', 'a'],
    ]);
  });
});
