import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { walkBlocks } from '../../../src/model/walkBlocks.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { readPdf } from './helpers/readPdf.ts';

const typesetting = await openTypesetting();
const single = corpusPdfs().filter(({ input }) => input.parts.length === 1);

it.each(single)(
  '$path: an address leads to every provision that a page has one for',
  async (plan) => {
    const { bytes } = await renderDocumentPdf(plan.input, typesetting, plan.profile);
    const names = await destinationsOf(bytes);
    for (const part of plan.input.parts) {
      if (part.kind !== 'document') continue;
      const ids = Array.from(walkBlocks(part.tree), ({ provision }) => provision.id);
      expect(ids.filter((id) => !names.has(id))).toEqual([]);
    }
  },
);

async function destinationsOf(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const { document } = await readPdf(bytes);
  const trees = document.catalog.lookup(PDFName.of('Names'), PDFDict);
  const names = trees.lookup(PDFName.of('Dests'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
  const found = names.asArray().filter((entry) => entry instanceof PDFString);
  return new Set(found.map((name) => name.asString()));
}
