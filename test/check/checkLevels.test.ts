import { expect, it } from 'vitest';
import { checkLevels } from '../../src/check/checkLevels.ts';
import type { UnregulatedLevel } from '../../src/model/Territory.ts';
import { act, corpus, document, point, territory } from '../layers/fixtureCorpus.ts';

function check(level: UnregulatedLevel) {
  const order = act('l');
  const regulation = document(order, '1', {
    blocks: [point('1.', 'ведет реестр')],
    subjects: [{ provision: 'p1', body: 'council', level: 'institutional' }],
    annotations: [
      {
        kind: 'function',
        span: { provision: 'p1', start: 3, end: 15 },
        subject: 'p1',
        topics: ['registers'],
      },
    ],
  });
  const territories = [{ ...territory('l'), unregulatedLevels: [level] }];
  return checkLevels({
    corpus: corpus({ territories, acts: [order], documents: [regulation] }),
    sourceMaps: new Map(),
    registries: new Map(),
    unread: new Set(),
    unreadNames: { has: () => false },
  });
}

it('names the document that regulates what its territory says is not regulated', () => {
  const [found] = check({ level: 'institutional', except: null, reason: 'Не назван.' });
  expect(found).toMatchObject({ code: 'LEVEL_REGULATED', severity: 'warning' });
  expect(found?.file).toBe('content/l-1-a1.mdx');
  expect(found?.message).toContain('territories/l.mdx');
});

it('has nothing against a level that is regulated in part, or not at all', () => {
  expect(check({ level: 'institutional', except: 'взаимодействия', reason: 'Р.' })).toEqual([]);
  expect(check({ level: 'municipal', except: null, reason: 'Не назван.' })).toEqual([]);
});
