import { expect, it } from 'vitest';
import { listAbbreviations } from '../../../src/layers/abbreviations/listAbbreviations.ts';
import type { Block } from '../../../src/model/Block.ts';
import { act, corpus, document, point, spanOf } from '../fixtureCorpus.ts';

it('reads short forms among the words and entries of a legend, not its caption', () => {
  const text = '1. Центр мастерства (далее – ЦНППМ) и программы (далее – ДПП).';
  const blocks: Block[] = [
    point('1.', text.slice(3)),
    {
      kind: 'legend',
      id: 'legend',
      children: [
        { kind: 'paragraph', id: 'legend-1', text: 'Условные обозначения:' },
        { kind: 'paragraph', id: 'legend-2', text: 'ММС – муниципальные методические службы' },
      ],
    },
  ];
  const annotations = [
    { kind: 'abbreviation', span: spanOf('p1', text, 'Центр мастерства'), short: 'ЦНППМ' },
    { kind: 'abbreviation', span: spanOf('p1', text, 'программы'), short: 'ДПП' },
  ] as const;
  const records = listAbbreviations(
    corpus({ documents: [document(act('x'), '1', { blocks, annotations })] }),
  );
  expect(records.map(({ id, short, full, source }) => [id, short, full, source])).toEqual([
    ['x-1-a1#p1~1', 'ЦНППМ', 'Центр мастерства', 'text'],
    ['x-1-a1#p1~2', 'ДПП', 'программы', 'text'],
    ['x-1-a1#legend-2~1', 'ММС', 'муниципальные методические службы', 'legend'],
  ]);
});
