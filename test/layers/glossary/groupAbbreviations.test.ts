import { describe, expect, it } from 'vitest';
import type { AbbreviationRecord } from '../../../src/layers/abbreviations/listAbbreviations.ts';
import { groupAbbreviations } from '../../../src/layers/glossary/groupAbbreviations.ts';

function given(territory: string, short: string, full: string, annex = 1): AbbreviationRecord {
  const document = `${territory}-a${annex}`;
  return {
    id: `${document}#p1.1~1`,
    document,
    territory,
    provision: 'p1.1',
    short,
    full,
    source: 'text',
  };
}

describe('groupAbbreviations', () => {
  it('shows different expansions of one short form apart, equal ones once with all their places', () => {
    const [group] = groupAbbreviations([
      given('a', 'ММС', 'муниципальные методические службы'),
      given('a', 'ММС', 'муниципальные методические службы', 2),
      given('b', 'ММС', 'муниципальный методический центр'),
    ]);
    expect(group?.expansions.map(({ territory, places }) => [territory, places.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('takes one short form in other cases, and one expansion in other cases, for the same', () => {
    const groups = groupAbbreviations([
      given('a', 'программы ДПО', 'дополнительным профессиональным программам'),
      given('a', 'программа ДПО', 'дополнительная профессиональная программа', 2),
      given('b', 'программ ДПО', 'программ дополнительного образования'),
    ]);
    expect(groups.map(({ short }) => short)).toEqual([
      'программ ДПО, программа ДПО, программы ДПО',
    ]);
    expect(
      groups[0]?.expansions.map(({ territory, places }) => [territory, places.length]),
    ).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('leaves out words that a document only names shorter', () => {
    expect(groupAbbreviations([given('a', 'Положение', 'Положение о системе')])).toEqual([]);
  });
});
