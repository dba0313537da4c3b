import { describe, expect, it } from 'vitest';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';
import { act, body, corpus, document, fn, item, point } from '../fixtureCorpus.ts';

const order = act('sakhalin');
const WORDS = 'обеспечивает ведение реестра;';
const SUBPOINT = '3.1.1.1. утверждает паспорт.';

function corpusOf(subject = 'p3.1.1') {
  const blocks = [
    point('3.1.1.', 'Министерство:', [
      item('p3.1.1-1', WORDS),
      point('3.1.1.1.', 'утверждает паспорт.'),
    ]),
  ];
  const annotations = [
    fn('p3.1.1-1', WORDS, subject, ['staff-registers', 'monitoring']),
    fn('p3.1.1.1', SUBPOINT, subject, ['passport']),
  ];
  const subjects = [{ provision: 'p3.1.1', body: 'ministry', level: 'regional' as const }];
  return corpus({
    acts: [order],
    bodies: [body('sakhalin', 'ministry', { type: 'authority', name: 'Министерство' })],
    documents: [document(order, '1', { blocks, annotations, subjects })],
  });
}

describe('listFunctions', () => {
  it('gives the words without number, mark and final sign, with the place and the subject', () => {
    const [first, second] = listFunctions(corpusOf());
    expect(first).toMatchObject({
      id: 'sakhalin-1-a1#p3.1.1-1',
      document: 'sakhalin-1-a1',
      territory: 'sakhalin',
      act: 'sakhalin-1',
      level: 'regional',
      point: '3.1.1',
      text: 'обеспечивает ведение реестра',
      topics: ['staff-registers', 'monitoring'],
      subject: { body: 'ministry', type: 'authority', name: 'Министерство', point: '3.1.1' },
    });
    expect(second).toMatchObject({ point: '3.1.1.1', text: 'утверждает паспорт' });
  });

  it('refuses a function of a subject that the document does not open', () => {
    expect(() => listFunctions(corpusOf('p9'))).toThrow('sakhalin-1-a1 has no subject p9');
  });

  it('tells two functions of one provision apart', () => {
    const text = 'ведет реестр; проводит отбор.';
    const spans = [
      { provision: 'p1-1', start: 0, end: 12 },
      { provision: 'p1-1', start: 14, end: 28 },
    ];
    const annotations = spans.map((span) => ({
      kind: 'function' as const,
      span,
      subject: 'p1',
      topics: ['internship-sites'],
    }));
    const blocks = [point('1.', 'Институт:', [item('p1-1', text)])];
    const subjects = [{ provision: 'p1', body: 'institute', level: 'regional' as const }];
    const functions = listFunctions(
      corpus({
        bodies: [body('sakhalin', 'institute')],
        documents: [document(order, '1', { blocks, annotations, subjects })],
      }),
    );
    expect(functions.map(({ id, text: words }) => [id, words])).toEqual([
      ['sakhalin-1-a1#p1-1', 'ведет реестр'],
      ['sakhalin-1-a1#p1-1~2', 'проводит отбор'],
    ]);
  });
});
