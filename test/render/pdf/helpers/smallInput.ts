import type { DocumentTree } from '../../../../src/model/DocumentTree.ts';
import type { RowBlock } from '../../../../src/model/TableBlock.ts';
import type { PdfInput } from '../../../../src/render/pdf/PdfInput.ts';

const cells = (row: string, ...texts: readonly string[]) =>
  texts.map((text, index) => ({ kind: 'cell', id: `${row}-c${index + 1}`, text }) as const);

const row = (number: string, ...texts: readonly string[]): RowBlock => {
  const id = `row${number}`;
  return { kind: 'row', id, number, cells: cells(id, number, ...texts) };
};

const group = (number: string, name: string): RowBlock => {
  const id = `row${number}`;
  return { kind: 'group-row', id, number, cells: cells(id, number, name) };
};

/** A plan in two groups, with a section, a list and a reference before it. */
const tree: DocumentTree = {
  id: 'plan',
  kind: 'event-plan',
  blocks: [
    { kind: 'title', id: 'title', text: 'ПЛАН мероприятий' },
    {
      kind: 'section',
      id: 's1',
      number: '1.',
      text: '1. Общие сведения',
      children: [
        {
          kind: 'point',
          id: 'p1.1',
          number: '1.1.',
          text: '1.1. Центр согласно приказу № 7 проводит:',
          subject: true,
          children: [
            {
              kind: 'item',
              id: 'p1.1-1',
              mark: 'dash',
              number: null,
              text: 'семинары;',
              children: [],
            },
          ],
        },
      ],
    },
    {
      kind: 'table',
      id: 't1',
      purpose: 'event-plan',
      head: cells('t1-head', '№', 'Мероприятие', 'Ответственный'),
      rows: [
        group('1', 'Обучение'),
        row('1.1', 'Форум', 'Центр'),
        group('2', 'Встречи'),
        row('2.1', 'Лекторий', 'Институт'),
        row('3', 'Итоги', 'Министерство'),
      ],
    },
    {
      kind: 'node',
      id: 'node-1',
      role: 'node',
      level: 'regional',
      text: 'Министерство',
      children: [],
    },
    { kind: 'node', id: 'node-2', role: 'node', level: 'regional', text: 'Центр', children: [] },
  ],
};

/** A document with one of everything that a structure tree says, on a page or two. */
export const smallInput: PdfInput = {
  title: 'План мероприятий',
  parts: [
    {
      kind: 'document',
      tree,
      label: 'План мероприятий',
      approval: ['Приложение 1', 'к приказу'],
      links: [
        {
          provision: 'p1.1',
          start: 20,
          end: 30,
          target: { kind: 'destination', document: 'plan', provision: 'row2.1' },
        },
      ],
      directions: [{ provision: 'p1.1', from: ['node-1'], to: ['node-2'] }],
    },
  ],
  print: { numbering: 'through', sides: 'one', notice: null, certification: false },
  check: { url: 'https://example.org/plan/', sha256: 'ab'.repeat(32), date: '2026-01-01' },
  attachment: null,
  standard: 'PDF/A-3a',
  date: '2026-01-01',
};
