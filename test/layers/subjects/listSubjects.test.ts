import { expect, it } from 'vitest';
import { listSubjects } from '../../../src/layers/subjects/listSubjects.ts';
import { act, body, corpus, document, fn, item, point } from '../fixtureCorpus.ts';

it('lists every entry of a body as a subject, with the number of its functions', () => {
  const blocks = [point('3.4.', 'Структуры:', [item('p3.4-1', 'ведут реестр;')])];
  const documents = [
    document(act('b'), '1', {
      blocks,
      subjects: [{ provision: 'p3.4', body: 'methodists', level: 'institutional' }],
      annotations: [fn('p3.4-1', 'ведут реестр;', 'p3.4')],
    }),
  ];
  const bodies = [body('b', 'methodists', { name: 'Методисты', partOf: 'school' })];
  expect(listSubjects(corpus({ bodies, documents }))).toMatchObject([
    {
      provision: 'p3.4',
      name: 'Методисты',
      partOf: 'school',
      level: 'institutional',
      functions: 1,
    },
  ]);
});
