import { expect, it } from 'vitest';
import { listReferences } from '../../../src/layers/references/listReferences.ts';
import { act, corpus, document, item, point, spanOf } from '../fixtureCorpus.ts';

it('lists links, basis and other citations in the order of the words, and finds the act meant', () => {
  const old = act('bashkortostan', {
    id: 'b-1484',
    number: '1484',
    date: '2021-07-21',
    documents: ['b-1484'],
  });
  const order = act('bashkortostan');
  const words = '1. Закон от 29.12.2012 № 273-ФЗ; приложение 2; приказ от 21.07.2021 № 1484.';
  const blocks = [point('1.', words.slice(3), [item('p1-1', 'ничего не называет')])];
  const annotations = [
    {
      kind: 'reference',
      span: spanOf('p1', words, 'приложение 2'),
      document: 'x-a2',
      provision: null,
    },
    {
      kind: 'basis',
      span: spanOf('p1', words, 'Закон от 29.12.2012 № 273-ФЗ'),
      type: 'law',
      number: '273-ФЗ',
      date: '2012-12-29',
    },
  ] as const;
  const documents = [document(order, '1', { blocks, annotations })];
  const references = listReferences(corpus({ acts: [old, order], documents }));
  expect(
    references.map(({ id, kind, text, target }) => [id, kind, text, target?.document]),
  ).toEqual([
    ['bashkortostan-1-a1#p1~1', 'basis', 'Закон от 29.12.2012 № 273-ФЗ', undefined],
    ['bashkortostan-1-a1#p1~2', 'link', 'приложение 2', 'x-a2'],
    ['bashkortostan-1-a1#p1~3', 'citation', 'от 21.07.2021 № 1484', 'b-1484'],
  ]);
});
