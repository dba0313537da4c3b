import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { addSilentLevels } from '../../../src/layers/functions/addSilentLevels.ts';
import type { Level } from '../../../src/model/Block.ts';
import type { LegalDocument } from '../../../src/model/LegalDocument.ts';
import type { UnregulatedLevel } from '../../../src/model/Territory.ts';
import { act, corpus, document, point, territory } from '../fixtureCorpus.ts';

const order = act('l');

function regulation(...levels: Level[]): LegalDocument {
  return document(order, '1', {
    blocks: levels.map((_, at) => point(`${at + 1}.`, 'ведет реестр')),
    subjects: levels.map((level, at) => ({ provision: `p${at + 1}`, body: 'centre', level })),
    annotations: levels.map((_, at) => ({
      kind: 'function',
      span: { provision: `p${at + 1}`, start: 3, end: 15 },
      subject: `p${at + 1}`,
      topics: [],
    })),
  });
}

function levelsOf(documents: readonly LegalDocument[], told: readonly UnregulatedLevel[] = []) {
  const one = { ...territory('l'), unregulatedLevels: told };
  const made = addSilentLevels(corpus({ territories: [one], acts: [order], documents }));
  return made.territories[0]?.unregulatedLevels.map(({ level, except }) => [level, except]);
}

describe('addSilentLevels', () => {
  it('says that a level with no function is not regulated; of a plan alone, that none is', () => {
    expect(levelsOf([regulation('regional', 'municipal')])).toEqual([['institutional', null]]);
    const plan = document(order, '2', { kind: 'event-plan' });
    expect(levelsOf([plan])).toEqual([
      ['regional', null],
      ['municipal', null],
      ['institutional', null],
    ]);
  });

  it('says nothing where the text that may give functions is not on the site', () => {
    const missing: LegalDocument = {
      ...document(order, '1', {}),
      content: { kind: 'missing', reason: 'Текст не предоставлен.' },
    };
    expect(levelsOf([missing])).toEqual([]);
  });

  it('takes the documents’ word, not the registry’s, but for what is regulated in part', () => {
    const told = [
      { level: 'regional', except: 'взаимодействия', reason: 'Регламент.' },
      { level: 'institutional', except: null, reason: 'Не назван.' },
    ] as const;
    const whole = regulation('regional', 'municipal', 'institutional');
    expect(levelsOf([whole], told)).toEqual([['regional', 'взаимодействия']]);
  });

  it('changes nothing of the five territories', () => {
    const { corpus: real } = loadCorpus('content');
    expect(addSilentLevels(real).territories).toEqual(real.territories);
    const levels = real.territories.flatMap(({ id, unregulatedLevels }) =>
      unregulatedLevels.map(({ level }) => `${id} ${level}`),
    );
    expect(levels).toEqual([
      'eao regional',
      'eao municipal',
      'eao institutional',
      'megion regional',
    ]);
  });
});
