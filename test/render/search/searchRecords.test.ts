import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { collectRecords } from '../../../src/render/search/collectRecords.ts';
import { openingVerbs } from '../../../src/render/search/openingVerbs.ts';
import { writtenForms } from '../../../src/render/search/writtenForms.ts';
import { SEARCH_CORPUS } from '../../helpers/openSearch.ts';

const { corpus } = loadCorpus(SEARCH_CORPUS);
const records = collectRecords(corpus);

describe('collectRecords', () => {
  it('knows by which numbers citations find provisions', () => {
    const cited = records.flatMap(({ places }) => places.flatMap(({ citation }) => citation ?? []));
    expect(new Set(cited)).toEqual(
      new Set(['§1', '§2', '§1.1', '§2.1', '§2.2', '§р1', '§р2', '§с1', '§с2']),
    );
  });

  it('leads functions in by the point of their subject', () => {
    const mentor = records.find(({ text }) => text.startsWith('назначает молодому педагогу'));
    expect(records[mentor?.parent ?? -1]?.text).toBe('2.2. Методический совет школы:');
  });
});

describe('openingVerbs', () => {
  it('finds the verbs that functions begin with by habit', () => {
    expect(openingVerbs(records)).toEqual(['обеспечива']);
  });
});

describe('writtenForms', () => {
  const forms = writtenForms(corpus, records);

  it('has the forms that documents print', () => {
    expect(forms.get('наставник')).toEqual(['наставников', 'наставник', 'наставника']);
  });

  it('has words of the registries, so that their slips are known too', () => {
    expect(forms.get('новичк')).toContain('новичок');
  });
});
