import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { listStandingTerms } from '../../../src/layers/calendar/listStandingTerms.ts';

const terms = listStandingTerms(loadCorpus('content').corpus);

describe('listStandingTerms', () => {
  it('lists what the acts require every year', () => {
    expect(
      terms.map(({ document, provision, repeat, since }) => [
        `${document}#${provision}`,
        repeat,
        since,
      ]),
    ).toEqual([
      ['bashkortostan-984-a1#p5.1-1', 'yearly', 2021],
      ['bashkortostan-984-a1#p5.1-2', 'yearly', 2023],
      ['leningrad-1982-r-a1#p6.3-par1', 'yearly', null],
      ['sakhalin-3.12-39-a1#p6.4', 'yearly', null],
      ['sakhalin-3.12-39-a1#row8', 'yearly', null],
      ['megion-360-o-a1#p6.2-par1', 'yearly', null],
    ]);
  });

  it('says up to which year the words go, where they name one', () => {
    expect(terms.filter(({ until }) => until !== null).map(({ until }) => until)).toEqual([2024]);
    expect(terms[0]).toMatchObject({ provision: 'p5.1-1', until: 2024 });
  });

  it('gives the whole words, of a row all its cells', () => {
    const wordsOf = (provision: string) => terms.find((one) => one.provision === provision)?.text;
    expect(wordsOf('p6.4')).toMatch(/^6\.4\. Итоги .* не реже одного раза в год\./);
    expect(wordsOf('row8')).toContain(' · не менее 4-х ежегодно · ');
  });
});
