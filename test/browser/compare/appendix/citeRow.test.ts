import { expect, it } from 'vitest';
import { citeRow } from '../../../../src/browser/compare/appendix/citeRow.ts';
import type { ComparisonRow } from '../../../../src/render/pdf/PdfInput.ts';

const lines = (...texts: readonly string[]) => ({
  kind: 'texts' as const,
  texts: texts.map((text) => ({ text, citation: null, url: null, different: [] })),
});

/** «ЦНППМ (п. 3)»: what stands in the cells, with citations. */
function cited(row: ComparisonRow): string[][] {
  if (row.kind === 'group') return [];
  return row.cells.map((cell) =>
    cell.kind === 'empty'
      ? []
      : cell.texts.map(({ text, citation }) =>
          citation === null ? text : `${text} (${citation})`,
        ),
  );
}

it('cites duties under their bodies, not under what a lapsed act had besides', () => {
  const row: ComparisonRow = {
    kind: 'row',
    name: 'Реестры',
    cells: [
      lines('2 обязанности', 'ЦНППМ', 'ещё 1 – в утратившем силу акте № 1'),
      lines('1 обязанность', 'ИРО'),
      lines('в документах на сайте не найдено'),
    ],
  };
  const citations = [
    { citation: 'п. 3', after: 1 },
    { citation: 'п. 4', after: 0 },
    { citation: null, after: 0 },
  ];
  expect(cited(citeRow(row, citations))).toEqual([
    ['2 обязанности', 'ЦНППМ (п. 3)', 'ещё 1 – в утратившем силу акте № 1'],
    ['1 обязанность', 'ИРО (п. 4)'],
    ['в документах на сайте не найдено'],
  ]);
});
