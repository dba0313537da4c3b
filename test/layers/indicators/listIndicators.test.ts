import { expect, it } from 'vitest';
import { listIndicators } from '../../../src/layers/indicators/listIndicators.ts';
import type { Annotation } from '../../../src/model/Annotation.ts';
import { act, corpus, document, item, spanOf, table } from '../fixtureCorpus.ts';

const UNSET = { comparator: null, target: null, year: null, since: null, repeat: null };

it('joins an indicator with the base and the method of its own row only', () => {
  const rows = [
    ['1.', 'Доля педагогов (%)', 'не менее 50% от общего числа педагогов', 'Мониторинг'],
    ['2.', 'Количество мероприятий (шт.)', 'не менее 4-х', 'Перечень'],
  ];
  const blocks = [table('indicators', ['№', 'Показатель', 'Значение', 'Методы'], rows)];
  const annotations: Annotation[] = [
    {
      ...UNSET,
      kind: 'indicator',
      span: spanOf('row1-c2', 'Доля педагогов (%)', 'Доля педагогов'),
      unit: 'percent',
      comparator: 'at-least',
      target: 50,
    },
    {
      kind: 'indicator-base',
      span: spanOf('row1-c3', rows[0]?.[2] ?? '', 'общего числа педагогов'),
    },
    { kind: 'indicator-method', span: { provision: 'row1-c4', start: 0, end: 10 } },
    {
      ...UNSET,
      kind: 'indicator',
      span: { provision: 'row2-c2', start: 0, end: 22 },
      unit: 'piece',
    },
  ];
  const records = listIndicators(
    corpus({ documents: [document(act('s'), '1', { blocks, annotations })] }),
  );
  expect(records).toMatchObject([
    {
      id: 's-1-a1#row1',
      name: 'Доля педагогов',
      target: 50,
      base: 'общего числа педагогов',
      method: 'Мониторинг',
    },
    { id: 's-1-a1#row2', name: 'Количество мероприятий', target: null, base: null, method: null },
  ]);
});

it('takes an indicator of a list by its item', () => {
  const text = 'Доля программ.';
  const annotations: Annotation[] = [
    { ...UNSET, kind: 'indicator', span: spanOf('p6-1', text, 'Доля программ'), unit: 'percent' },
  ];
  const documents = [document(act('s'), '1', { blocks: [item('p6-1', text)], annotations })];
  expect(listIndicators(corpus({ documents }))).toMatchObject([
    { provision: 'p6-1', name: 'Доля программ', base: null },
  ]);
});
