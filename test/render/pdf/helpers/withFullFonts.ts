import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { openFont } from '../../../../src/render/pdf/font/openFont.ts';
import type { FontFiles } from '../../../../src/render/pdf/measure/FontSet.ts';

/**
 * The same PDF with the whole faces in place of their subsets: each code draws the glyph of the
 * character that it extracts as. `glyphOf` replaces the choice of glyphs, to break it on purpose.
 */
export async function withFullFonts(
  bytes: Uint8Array,
  files: FontFiles,
  glyphOf: ((codePoint: number) => number) | null = null,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict)) continue;
    if (font.lookup(PDFName.of('Subtype')) !== PDFName.of('Type0')) continue;
    const bold = font.lookup(PDFName.of('BaseFont'))?.toString().endsWith('Bold') ?? false;
    replaceFile(document, font, bold ? files.bold : files.regular, glyphOf);
  }
  return document.save();
}

function replaceFile(
  { context }: PDFDocument,
  font: PDFDict,
  file: Uint8Array,
  glyphOf: ((codePoint: number) => number) | null,
): void {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const glyphs = glyphsByCode(font, glyphOf ?? openFont(file).glyphOf);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const whole = context.flateStream(file, { Length1: file.length });
  descendant.set(PDFName.of('CIDToGIDMap'), context.register(context.flateStream(glyphs)));
  descriptor.set(PDFName.of('FontFile2'), context.register(whole));
}

/** Two bytes a code: the glyph of its character; hyphens of ours are drawn as hyphens. */
function glyphsByCode(font: PDFDict, glyphOf: (codePoint: number) => number): Uint8Array {
  const map = font.lookup(PDFName.of('ToUnicode'));
  if (!(map instanceof PDFRawStream)) throw new Error('No map to Unicode');
  const text = new TextDecoder().decode(decodePDFRawStream(map).decode());
  const glyphs = new DataView(new ArrayBuffer(0x2000));
  for (const [, code = '', unicode = ''] of text.matchAll(/<(\w{4})> <(\w{4})/gu)) {
    const codePoint = parseInt(unicode, 16);
    glyphs.setUint16(2 * parseInt(code, 16), glyphOf(codePoint === 0xad ? 0x2d : codePoint));
  }
  return new Uint8Array(glyphs.buffer);
}
