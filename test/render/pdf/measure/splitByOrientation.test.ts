import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/model/Block.ts';
import { standardPdfProfile } from '../../../../src/model/PdfProfile.ts';
import { composeDocument } from '../../../../src/render/pdf/compose/composeDocument.ts';
import { makeForms } from '../../../../src/render/pdf/compose/Forms.ts';
import { splitByOrientation } from '../../../../src/render/pdf/measure/splitByOrientation.ts';
import { frameOf } from '../../../../src/render/pdf/paginate/PageGeometry.ts';
import { openTypesetting } from '../helpers/openTypesetting.ts';

const { fonts } = await openTypesetting();
const profile = standardPdfProfile;

const cells = (row: string, words: string) =>
  Array.from({ length: 8 }, (_, at) => ({
    kind: 'cell' as const,
    id: `${row}-c${at + 1}`,
    text: `${words} ${at + 1}`,
  }));

const wideTable: Block = {
  kind: 'table',
  id: 'table-1',
  purpose: 'other',
  head: cells('head', 'Ответственный исполнитель'),
  rows: [{ kind: 'row', id: 'row1', number: null, cells: cells('row1', 'Проведение мероприятий') }],
};

function orientations(blocks: readonly Block[]) {
  const tree = { id: 'ozero-1-a1', kind: 'roadmap' as const, blocks };
  const part = {
    kind: 'document',
    tree,
    label: '',
    approval: null,
    links: [],
    directions: [],
  } as const;
  const flow = composeDocument(part, profile, makeForms(profile));
  return splitByOrientation(flow, fonts, frameOf(profile, 'portrait')).map(
    (stretch) => [stretch.orientation, stretch.blocks.map(({ kind }) => kind)] as const,
  );
}

describe('stretches of portrait and landscape pages', () => {
  it('turn the pages of a wide table, not those of the text after it', () => {
    const text: Block = { kind: 'paragraph', id: 'par1', text: 'Текст после таблицы.' };
    expect(orientations([wideTable, text])).toEqual([
      ['landscape', ['table']],
      ['portrait', ['paragraph']],
    ]);
  });

  it('leave a signature with the table that it signs, never alone on a page', () => {
    const signature: Block = {
      kind: 'signature',
      id: 'signature',
      text: 'Министр А.А. Иванова',
      name: 'А.А. Иванова',
    };
    expect(orientations([wideTable, signature])).toEqual([['landscape', ['table', 'signature']]]);
  });
});

it('indents a list inside an item once more', () => {
  const item = (id: string, children: readonly Block[] = []): Block => {
    return {
      kind: 'item',
      id,
      mark: 'dash',
      number: null,
      text: 'пункт;',
      children: [...children],
    };
  };
  const tree = {
    id: 'ozero-1-a1',
    kind: 'regulation' as const,
    blocks: [item('i1', [item('i2', [item('i3')])])],
  };
  const part = {
    kind: 'document',
    tree,
    label: '',
    approval: null,
    links: [],
    directions: [],
  } as const;
  const { blocks } = composeDocument(part, profile, makeForms(profile));
  const indents = blocks.map((block) => (block.kind === 'paragraph' ? block.form.indent : null));
  const step = indents[0] ?? 0;
  expect(indents.map((indent) => (indent ?? 0) / step)).toEqual([1, 2, 3]);
});
