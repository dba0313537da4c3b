import { expect, test } from 'vitest';
import { documentReference } from '../../src/model/documentReference.ts';
import { act, document } from '../layers/fixtureCorpus.ts';

const order = act('megion', {
  number: '360-О',
  date: '2021-08-19',
  issuerGenitive: 'департамента',
});

test.each([
  ['Положение о составе РСНМС', 'Положения о составе РСНМС'],
  ['Комплекс мер (дорожная карта) по созданию', 'Комплекса мер (дорожной карты) по созданию'],
  ['Термины и понятия, используемые в Положении', 'Терминов и понятий, используемых в Положении'],
  ['Памятка', 'документа «Памятка»'],
])('%s', (title, genitive) => {
  expect(documentReference({ ...document(order, '2', {}), title })).toBe(
    `${genitive} (приложение 2 к приказу департамента от 19.08.2021 № 360-О)`,
  );
});

test('an annex to an annex says so', () => {
  const terms = { ...document(order, '1-terms', {}), title: 'Перечень', parent: 'megion-1-a1' };
  expect(documentReference(terms)).toBe(
    'Перечня (приложение к приложению 1 к приказу департамента от 19.08.2021 № 360-О)',
  );
});
