import { expect, it } from 'vitest';
import { standardPdfProfile } from '../../../../src/model/PdfProfile.ts';
import type { PdfInput } from '../../../../src/render/pdf/PdfInput.ts';
import { renderDocumentPdf } from '../../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs } from '../helpers/corpusPdfs.ts';
import { openTypesetting } from '../helpers/openTypesetting.ts';
import { readPdf, textOf, walkElements } from '../helpers/readPdf.ts';
import { smallInput } from '../helpers/smallInput.ts';

/** What a reader can say of each cell: the words of its heads, by the words of the cell. */
async function headsIn(input: PdfInput): Promise<ReadonlyMap<string, readonly string[]>> {
  const { bytes } = await renderDocumentPdf(input, await openTypesetting(), standardPdfProfile);
  const elements = [...walkElements((await readPdf(bytes)).root)];
  const named = new Map(elements.map((element) => [element.name, textOf(element)]));
  return new Map(
    elements
      .filter(({ role }) => role === 'TD')
      .map((cell) => [textOf(cell), cell.heads.map((name) => named.get(name) ?? '?')]),
  );
}

it('a cell is headed by its column, its group and its row', async () => {
  const heads = await headsIn(smallInput);
  expect(heads.get('Центр')).toEqual(['Ответственный', 'Обучение', 'Форум']);
  expect(heads.get('2.1')).toEqual(['№', 'Встречи', 'Лекторий']);
});

it('the number of a group is headed by its name, and a row beside the groups by none of them', async () => {
  const heads = await headsIn(smallInput);
  expect(heads.get('2')).toEqual(['№', 'Встречи']);
  expect(heads.get('Министерство')).toEqual(['Ответственный', 'Итоги']);
});

it('in appendix 4 one hears of every event whose it is and in which group', async () => {
  const plan = corpusPdfs().find(({ path }) => path === 'pdf/leningrad-1982-r-a4.pdf');
  if (plan === undefined) throw new Error('No appendix 4');
  const heads = await headsIn(plan.input);
  const [column, group, event] = heads.get('5.1') ?? [];
  expect(column).toBe('№');
  expect(group).toMatch(/^Серия образовательных мероприятий/u);
  expect(event).toMatch(/\S/u);
  expect(heads.get('1')?.length).toBe(2);
});
