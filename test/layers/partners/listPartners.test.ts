import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { listPartners } from '../../../src/layers/partners/listPartners.ts';

const { corpus } = loadCorpus('content');

/** «their-duty a1#p3.2.2.4» of one body and one partner; the act is left out. */
function meetings(territory: string, one: string, other: string): string[] {
  const found = listPartners(corpus, territory).filter(
    ({ body, partner }) => body === one && partner === other,
  );
  return found.flatMap(({ places }) =>
    places.map(({ kind, document, provision }) => {
      const act = corpus.documents.find(({ id }) => id === document)?.act.id ?? '';
      return `${kind} ${document.slice(act.length + 1)}#${provision}`;
    }),
  );
}

describe('listPartners', () => {
  it('finds a body in the words of another’s duty, from both sides', () => {
    expect(meetings('bashkortostan', 'institution-bodies', 'method-active')).toEqual([
      'own-duty a1#p3.4-12',
    ]);
    expect(meetings('bashkortostan', 'method-active', 'institution-bodies')).toEqual([
      'their-duty a1#p3.4-12',
    ]);
  });

  it('finds a name in any case: «между муниципальными органами …»', () => {
    expect(meetings('sakhalin', 'ministry', 'municipal-authorities')).toEqual([
      'own-duty a1#p3.1.1.3',
      'their-duty a1#p3.2.1.5',
    ]);
  });

  it('joins bodies that answer for one row of a plan', () => {
    expect(meetings('leningrad', 'cnppm', 'amp')).toEqual([
      'plan-row a4#row4.1',
      'plan-row a4#row4.2',
    ]);
  });

  it('keeps to one territory, and never joins a body with itself', () => {
    for (const { id } of corpus.territories) {
      const own = new Set(corpus.bodies.filter((one) => one.territory === id).map((one) => one.id));
      const partners = listPartners(corpus, id);
      expect(partners.filter(({ body, partner }) => body === partner)).toEqual([]);
      expect(partners.filter(({ partner }) => !own.has(partner))).toEqual([]);
    }
  });
});
