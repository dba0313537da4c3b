import { expect, test } from 'vitest';
import type { Block, ItemBlock, PointBlock } from '../../src/model/Block.ts';
import { citePlace, citeProvision } from '../../src/model/citation.ts';
import type { LegalDocument } from '../../src/model/LegalDocument.ts';
import { workedOutApproval } from '../../src/model/workedOutApproval.ts';
import { act, document } from '../layers/fixtureCorpus.ts';

const order = act('leningrad', {
  type: 'распоряжение',
  number: '1982-р',
  date: '2021-07-14',
  issuerGenitive: 'комитета общего и профессионального образования Ленинградской области',
});

function annexOf(blocks: readonly Block[]): LegalDocument {
  return { ...document(order, '1', { blocks }), title: 'Положение о создании РСНМС' };
}

function point(number: string, children: readonly Block[] = [], id = `p${number}`): PointBlock {
  return {
    kind: 'point',
    id,
    number: `${number}.`,
    text: `${number}. …`,
    subject: false,
    children,
  };
}

function item(id: string, children: readonly ItemBlock[] = []): ItemBlock {
  return { kind: 'item', id, mark: 'dash', number: null, text: '…', children };
}

test('an item is cited by paragraphs, the line of its point being the first', () => {
  const functions = { kind: 'paragraph', id: 'p3.2.3-par1', text: 'Функции:' } as const;
  const items = ['p3.2.3-1', 'p3.2.3-2', 'p3.2.3-3', 'p3.2.3-4'].map((id) => item(id));
  const annex = annexOf([point('3.2.3', [functions, ...items])]);
  expect(citeProvision(annex, 'p3.2.3-4')).toBe(
    'абз. 6 п. 3.2.3 Положения о создании РСНМС (приложение 1 к распоряжению комитета общего и ' +
      'профессионального образования Ленинградской области от 14.07.2021 № 1982-р)',
  );
});

test('nested items count in reading order, points inside do not', () => {
  const inner = point('2.1.1', [item('p2.1.1-1')]);
  const annex = annexOf([point('2.1', [item('p2.1-1', [item('p2.1-2')]), inner, item('p2.1-3')])]);
  expect(citePlace(annex, 'p2.1-2')).toBe('абз. 3 п. 2.1');
  expect(citePlace(annex, 'p2.1-3')).toBe('абз. 4 п. 2.1');
  expect(citePlace(annex, 'p2.1.1-1')).toBe('абз. 2 п. 2.1.1');
});

test('only a number of four components is a subpoint', () => {
  const annex = annexOf([point('3.1.2.14'), point('3.1.2')]);
  expect(citePlace(annex, 'p3.1.2.14')).toBe('подп. 3.1.2.14');
  expect(citePlace(annex, 'p3.1.2')).toBe('п. 3.1.2');
});

test('the second use of a number is told from the first', () => {
  const annex = annexOf([point('2'), point('2', [item('p2_2-1')], 'p2_2')]);
  expect(citePlace(annex, 'p2_2')).toBe('п. 2 (второй с этим номером)');
  expect(citePlace(annex, 'p2_2-1')).toBe('абз. 2 п. 2 (второй с этим номером)');
});

test('a paragraph of a section counts from one, because its heading is no paragraph', () => {
  const children = [{ kind: 'paragraph', id: 's3-par1', text: '…' } as const];
  const annex = annexOf([{ kind: 'section', id: 's3', number: '3.', text: '3. …', children }]);
  expect(citePlace(annex, 's3')).toBe('раздел 3');
  expect(citePlace(annex, 's3-par1')).toBe('абз. 1 раздела 3');
});

test('a row and its cell name the number as printed', () => {
  const cells = [{ kind: 'cell', id: 'row9-c1', text: '9' } as const];
  const row = { kind: 'row', id: 'row9', number: '9', cells } as const;
  const annex = annexOf([
    { kind: 'table', id: 'table', purpose: 'roadmap', head: [], rows: [row] },
  ]);
  expect(citePlace(annex, 'row9')).toBe('строка 9');
  expect(citePlace(annex, 'row9-c1')).toBe('графа 1 строки 9');
});

test('a point of the order itself', () => {
  const itself = { ...annexOf([point('4')]), annex: null };
  expect(citeProvision(itself, 'p4')).toBe(
    'п. 4 распоряжения комитета общего и профессионального образования Ленинградской области от 14.07.2021 № 1982-р',
  );
});

test('an unknown provision is an error, not a guess', () => {
  expect(() => citePlace(annexOf([]), 'p9')).toThrow('has no provision p9');
});

test('an approval block is worked out only where the source prints none', () => {
  expect(workedOutApproval(annexOf([]))).toEqual([
    'Приложение 1',
    'к распоряжению комитета общего и профессионального образования Ленинградской области',
    'от 14 июля 2021 года № 1982-р',
  ]);
  expect(workedOutApproval(annexOf([{ kind: 'approval', id: 'approval', lines: [] }]))).toBeNull();
  expect(workedOutApproval({ ...annexOf([]), annex: 'scheme' })).toBeNull();
});
