import { describe, expect, it } from 'vitest';
import { documentWords } from '../../../src/model/documentWords.ts';
import type { DocumentTree } from '../../../src/model/DocumentTree.ts';
import { standardPdfProfile } from '../../../src/model/PdfProfile.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { createRandom } from '../../helpers/createRandom.ts';
import { squeeze } from './helpers/corpusPdfs.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { plainInput } from './helpers/plainInput.ts';
import { randomTree } from './helpers/randomTree.ts';
import { joinHalves, readPdf, textOf } from './helpers/readPdf.ts';

const typesetting = await openTypesetting();
/** Another each day and printed with a failure; a failing one can be put here to look at it. */
const first = Math.floor(Date.now() / 86_400_000) * 100;
const seeds = Array.from({ length: 8 }, (_, index) => first + index);

describe('random documents', () => {
  it.each(seeds)('seed %i: no word is lost, and no ink leaves its page', async (seed) => {
    const tree = randomTree(createRandom(seed));
    const { bytes } = await renderDocumentPdf(plainInput(tree), typesetting, standardPdfProfile);
    const { root, pages } = await readPdf(bytes);
    expect(squeeze(textOf(root))).toBe(joinHalves(squeeze(documentWords(tree).join(''))));
    for (const { width, lines } of pages)
      for (const line of lines) expect(line.width).toBeLessThan(width);
  });

  it('name the word that had to be divided at a letter', async () => {
    const text = 'ОЧЕНЬДЛИННОЕСЛОВОИЗПРОПИСНЫХБУКВБЕЗПЕРЕНОСОВВООБЩЕИСОВСЕМНИКАКИХ';
    const tree: DocumentTree = {
      id: 'long',
      kind: 'regulation',
      blocks: [{ kind: 'paragraph', id: 'par1', text: `${text} и ещё` }],
    };
    const { diagnostics } = await renderDocumentPdf(
      plainInput(tree),
      typesetting,
      standardPdfProfile,
    );
    expect(diagnostics).toEqual([{ kind: 'divided-word', provision: 'par1', detail: text }]);
  });

  it('name the character that the face lacks, and keep it in the text layer', async () => {
    const tree: DocumentTree = {
      id: 'check',
      kind: 'regulation',
      blocks: [{ kind: 'paragraph', id: 'par1', text: 'Отметка ✓ стоит' }],
    };
    const { bytes, diagnostics } = await renderDocumentPdf(
      plainInput(tree),
      typesetting,
      standardPdfProfile,
    );
    expect(diagnostics).toEqual([{ kind: 'missing-character', provision: 'par1', detail: '✓' }]);
    expect(textOf((await readPdf(bytes)).root)).toBe('Отметка ✓ стоит');
  });
});
