import { describe, expect, it } from 'vitest';
import { standardPdfProfile } from '../../../src/model/PdfProfile.ts';
import type { ComparisonRow, ComparisonTable, PdfInput } from '../../../src/render/pdf/PdfInput.ts';
import { points } from '../../../src/render/pdf/points.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { readPdf, textOf, walkElements } from './helpers/readPdf.ts';

const typesetting = await openTypesetting();

const table: ComparisonTable = {
  caption: null,
  columnsAre: 'sides',
  columns: [['Тема'], ['Ленинградская область', '№ 1982-р'], ['Сахалинская область'], ['Мегион']],
  rows: [
    { kind: 'group', name: 'Говорят об одном' },
    {
      kind: 'row',
      name: 'Стажировки',
      cells: [
        {
          kind: 'texts',
          texts: [
            {
              text: 'обеспечивает проведение стажировок педагогических работников',
              citation: 'абз. 14 п. 3.2.3',
              url: 'https://example.org/svod/documents/leningrad-1982-r-a1/#p3.2.3-13',
              different: [],
            },
          ],
        },
        { kind: 'empty', reason: 'в актах об этом не сказано' },
        {
          kind: 'texts',
          texts: [
            { text: 'проводит стажировки', citation: 'п. 3.4', url: null, different: [] },
            {
              text: 'отбирает стажировочные площадки',
              citation: 'п. 3.5',
              url: null,
              different: [],
            },
          ],
        },
      ],
    },
  ],
};

function inputOf(tables: readonly ComparisonTable[], rest: Partial<PdfInput> = {}): PdfInput {
  return {
    title: 'Сравнение',
    parts: [
      {
        kind: 'comparison',
        label: 'Сравнение',
        heading: 'СРАВНЕНИЕ\nфункций центров',
        approval: ['Приложение', 'к письму от 1 декабря 2026 года № 5'],
        tables,
        notes: ['Распоряжение № 1982-р. Действует ли оно сегодня, не проверено'],
      },
    ],
    print: { numbering: 'through', sides: 'one', notice: null, certification: false },
    check: null,
    attachment: null,
    standard: 'PDF/A-3a',
    date: '2026-11-25',
    ...rest,
  };
}

async function read(tables: readonly ComparisonTable[]) {
  const made = await renderDocumentPdf(inputOf(tables), typesetting, standardPdfProfile);
  return { ...(await readPdf(made.bytes)), diagnostics: made.diagnostics };
}

/** A comparison of so many territories, each saying the same. */
function wideTable(count: number, words: string): ComparisonTable {
  const names = Array.from({ length: count }, (_, at) => `Область ${at + 1}`);
  const texts = (at: number) => [
    { text: `${words} ${at + 1}`, citation: `п. ${at + 1}`, url: null, different: [] },
  ];
  const row: ComparisonRow = {
    kind: 'row',
    name: 'Стажировки',
    cells: names.map((_, at) => ({ kind: 'texts', texts: texts(at) })),
  };
  return {
    caption: null,
    columnsAre: 'sides',
    columns: [['Тема'], ...names.map((name) => [name])],
    rows: [row],
  };
}

describe('a comparison as an appendix', () => {
  it('stands on landscape pages, with its corner block, title and notes', async () => {
    const { pages } = await read([table]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(points(297), 0);
    const words = pages[0]?.content ?? '';
    expect(words).toMatch(/^Приложение\s+к письму/u);
    expect(words).toMatch(/СРАВНЕНИЕ\s+функций центров/u);
    expect(words.trim().endsWith('не проверено')).toBe(true);
  });

  it('has territories in columns, a citation under each text, and a reason where there is none', async () => {
    const { root } = await read([table]);
    const elements = [...walkElements(root)];
    const cells = elements.filter(({ role }) => role === 'TD').map((cell) => textOf(cell));
    expect(cells[0]).toContain('стажировок');
    expect(cells[0]).toContain('(абз. 14 п. 3.2.3)');
    expect(cells[1]).toBe('в актах об этом не сказано');
    expect(cells[2]).toMatch(/– проводит стажировки\s*\(п\. 3\.4\)\s*– отбирает/u);
    const heads = elements.filter(({ role }) => role === 'TH');
    expect(heads.map((head) => head.attributes.get('Scope'))).toEqual([
      'Column',
      'Column',
      'Column',
      'Column',
      'Row',
      'Row',
    ]);
  });

  it('goes on over further sheets when it has more territories than a sheet takes', async () => {
    const { root, pages } = await read([wideTable(12, 'обеспечивает проведение стажировок')]);
    expect(pages).toHaveLength(3);
    const tables = [...walkElements(root)].filter(({ role }) => role === 'Table');
    const heads = tables.map((each) =>
      [...walkElements(each)]
        .filter(({ attributes }) => attributes.get('Scope') === 'Column')
        .map((head) => textOf(head)),
    );
    expect(heads.map(([first]) => first)).toEqual(['Тема', 'Тема', 'Тема']);
    expect(heads.flatMap((names) => names.slice(1))).toEqual(
      Array.from({ length: 12 }, (_, at) => `Область ${at + 1}`),
    );
    expect(pages.map(({ content }) => /Часть \d из 3: Область/u.test(content))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('loses no word of 89 territories and says that a row is divided when a page cannot hold it', async () => {
    const long = Array.from({ length: 60 }, () => 'обеспечивает проведение стажировок').join(' и ');
    const short = await read([wideTable(89, 'обеспечивает')]);
    expect(short.diagnostics).toEqual([]);
    const words = short.pages.map(({ content }) => content).join('\n');
    for (let at = 1; at <= 89; at += 1) expect(words).toContain(`(п. ${at})`);
    const tall = await read([wideTable(2, long)]);
    expect(tall.diagnostics.map(({ kind }) => kind)).toEqual(['split-row']);
  });

  it('divides a tall row rather than leave its page half empty', async () => {
    const words = (times: number) =>
      Array.from({ length: times }, () => 'обеспечивает проведение стажировок').join(' и ');
    const [first] = wideTable(2, words(6)).rows;
    const [tall] = wideTable(2, words(45)).rows;
    if (first === undefined || tall === undefined) throw new Error('The rows are made above');
    const { pages, diagnostics } = await read([{ ...wideTable(2, ''), rows: [first, tall] }]);
    expect(diagnostics).toEqual([]);
    expect(pages).toHaveLength(2);
  });

  it('gives the words of a divided row a cell after another on each page', async () => {
    const cell = (text: string) => ({
      kind: 'texts' as const,
      texts: [{ text: `${text} `.repeat(90).trim(), citation: null, url: null, different: [] }],
    });
    const cells = [cell('проводит стажировки'), cell('составляет реестр')];
    const { pages } = await read([
      { ...wideTable(2, ''), rows: [{ kind: 'row', name: '1', cells }] },
    ]);
    expect(pages).toHaveLength(2);
    for (const { content } of pages)
      expect(content.lastIndexOf('стажировки')).toBeLessThan(content.indexOf('составляет'));
  });

  it('underlines the words that the other side lacks, and tells it to a screen reader', async () => {
    const texts = [
      {
        text: 'ведет реестр площадок',
        citation: 'п. 1',
        url: null,
        different: [{ start: 6, end: 12 }],
      },
    ] as const;
    const row: ComparisonRow = { kind: 'row', name: '1', cells: [{ kind: 'texts', texts }] };
    const columns = [['№'], ['Область 1']];
    const { root } = await read([{ caption: null, columnsAre: 'sides', columns, rows: [row] }]);
    const spans = [...walkElements(root)].filter(({ role }) => role === 'Span');
    expect(
      spans.map((span) => [textOf(span).trim(), span.attributes.get('TextDecorationType')]),
    ).toEqual([['реестр', 'Underline']]);
    const [cell] = [...walkElements(root)].filter(({ role }) => role === 'TD');
    expect(cell === undefined ? '' : textOf(cell).replace(/\s+/g, ' ')).toContain(
      'ведет реестр площадок',
    );
  });

  it('keeps the fields of records as wide as they need, on one sheet', async () => {
    const fields: ComparisonTable = { ...wideTable(7, 'слова'), columnsAre: 'fields' };
    const { root } = await read([fields]);
    expect([...walkElements(root)].filter(({ role }) => role === 'Table')).toHaveLength(1);
  });
});
