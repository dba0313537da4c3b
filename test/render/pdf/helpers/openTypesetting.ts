import { deflateSync } from 'node:zlib';
import { readPdfFonts } from '../../../../scripts/build/readPdfFonts.ts';
import { openFontSet } from '../../../../src/render/pdf/measure/FontSet.ts';
import type { Typesetting } from '../../../../src/render/pdf/renderDocumentPdf.ts';

/** The faces and the compression that the build sets documents with. */
export async function openTypesetting(): Promise<Typesetting> {
  return { fonts: openFontSet(await readPdfFonts()), deflate: deflateSync };
}
