/** Sets all documents with our typesetter, several times in one process. */
import { deflateSync } from 'node:zlib';
import type { DocumentTree } from '../../src/model/DocumentTree.ts';
import { standardPdfProfile } from '../../src/model/PdfProfile.ts';
import { openFontSet } from '../../src/render/pdf/measure/FontSet.ts';
import { renderDocumentPdf } from '../../src/render/pdf/renderDocumentPdf.ts';
import { plainInput } from '../../test/render/pdf/helpers/plainInput.ts';
import { readPdfFonts } from '../build/readPdfFonts.ts';
import { cpuTime } from './cpuTime.ts';
import { readList } from './readList.ts';

const [, , file = '', count = '1'] = process.argv;
const trees = readList(file, isTree);
const typesetting = { fonts: openFontSet(await readPdfFonts()), deflate: deflateSync };
const passes: number[] = [];
let documents: { pages: number; bytes: number }[] = [];
for (let pass = 0; pass < Number(count); pass += 1) {
  const start = pass === 0 ? 0 : cpuTime();
  documents = [];
  for (const tree of trees) {
    const pdf = await renderDocumentPdf(plainInput(tree), typesetting, standardPdfProfile);
    documents.push({ pages: pdf.pages, bytes: pdf.bytes.length });
  }
  passes.push(cpuTime() - start);
}
console.log(JSON.stringify({ documents, passes }));

function isTree(value: unknown): value is DocumentTree {
  return typeof value === 'object' && value !== null && 'blocks' in value;
}
