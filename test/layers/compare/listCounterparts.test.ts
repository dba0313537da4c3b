import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { loadCounterparts } from '../../../src/corpus/loadCounterparts.ts';
import { headingKind } from '../../../src/layers/compare/counterparts/headingKind.ts';

const counterparts = loadCounterparts(loadCorpus('content').corpus);

describe('counterparts of a provision', () => {
  it('of a function are the members of its group in other territories, repeats of its own act left out', () => {
    expect(counterparts.get('leningrad-1982-r-a1#p3.3.1-1')?.toSorted()).toEqual([
      'bashkortostan-984-a1#p3.3.1-1',
      'eao-201-a1#p4.4-1',
      'megion-360-o-a1#p3.2.2-1',
      'sakhalin-3.12-39-a1#p3.2.2.4',
    ]);
  });

  it('of any other paragraph are those that share most of its wording', () => {
    expect(counterparts.get('eao-201-a1#p1.1')).toEqual(['leningrad-1982-r-a5#p1.1']);
  });

  it('of a function that nobody else has are none', () => {
    expect(counterparts.get('sakhalin-3.12-39-a1#p3.1.3.6')).toBe(undefined);
  });

  it('of a heading are headings of the same: its own words and what it heads', () => {
    expect(counterparts.get('leningrad-1982-r-a1#s6')?.toSorted()).toEqual([
      'megion-360-o-a1#s6',
      'sakhalin-3.12-39-a1#s6',
    ]);
    expect(counterparts.get('leningrad-1982-r-a1#s3')?.toSorted()).toEqual([
      'megion-360-o-a1#s3',
      'sakhalin-3.12-39-a1#s3',
    ]);
    expect(counterparts.get('leningrad-1982-r-a5#title')).toEqual(['eao-201-a1#title']);
  });

  it('of a heading that nobody else has are none, though it repeats the common name of the system', () => {
    expect(counterparts.get('leningrad-1982-r-scheme#title')).toBe(undefined);
  });

  it('are titles for titles, sections for sections, and other paragraphs for paragraphs', () => {
    const kindOf = (address: string) => headingKind(address.split('#')[1] ?? '');
    const mixed = [...counterparts].filter(([address, others]) =>
      others.some((other) => kindOf(other) !== kindOf(address)),
    );
    expect(mixed).toEqual([]);
  });

  it('of a paragraph that a territory repeats word for word are all its places', () => {
    expect(counterparts.get('eao-201-a1#p2-1')?.toSorted()).toEqual([
      'leningrad-1982-r-a1#p5.1-1',
      'leningrad-1982-r-a5#p2-1',
    ]);
  });
});
