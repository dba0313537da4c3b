import { create } from '@cantoo/fontkit';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { codesOf } from '../helpers/codesOf.ts';
import type { Rule } from './Rule.ts';

export const fontsAreWhole: Rule = {
  name: 'each drawn code has ink, its width and its character (19005-3, 6.2.11; 14289-1, 7.21)',
  findFaults: ({ document }) => [...drawnCodes(document)].flatMap(faultsOf),
};

/** The codes that each font draws, on all pages together. */
function drawnCodes(document: PDFDocument): ReadonlyMap<PDFDict, Set<number>> {
  const drawn = new Map<PDFDict, Set<number>>();
  for (const page of document.getPages()) {
    const resources = page.node.lookup(PDFName.of('Resources'), PDFDict);
    const fonts = resources.lookup(PDFName.of('Font'), PDFDict);
    for (const [name, codes] of codesOf(page)) {
      const font = fonts.lookup(PDFName.of(name), PDFDict);
      drawn.set(font, new Set([...(drawn.get(font) ?? []), ...codes]));
    }
  }
  return drawn;
}

function faultsOf([font, codes]: readonly [PDFDict, ReadonlySet<number>]): readonly string[] {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const program = openProgram(descendant);
  const texts = textsOf(font);
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray);
  return [...codes].flatMap((code) => {
    const glyph = program.getGlyph(code);
    const text = texts.get(code) ?? '';
    const advance = ((glyph?.advanceWidth ?? 0) * 1000) / program.unitsPerEm;
    const width = widths.lookup(code, PDFNumber).asNumber();
    const hasInk = (glyph?.path.commands.length ?? 0) > 0;
    return [
      ...(code === 0 ? ['the glyph for missing ones is drawn'] : []),
      ...(text === '' ? [`code ${code} has no character`] : []),
      ...(hasInk || /^[\s\u00ad\u200b\u2060\ufeff]$/u.test(text) ? [] : [`«${text}» has no ink`]),
      ...(Math.abs(advance - width) < 1 ? [] : [`«${text}» is ${advance} wide, said ${width}`]),
    ];
  });
}

function openProgram(descendant: PDFDict) {
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const opened = create(Buffer.from(streamIn(descriptor, 'FontFile2')));
  if (!('getGlyph' in opened)) throw new Error('One face was expected');
  return opened;
}

function textsOf(font: PDFDict): ReadonlyMap<number, string> {
  const map = new TextDecoder().decode(streamIn(font, 'ToUnicode'));
  const pairs = map.matchAll(/<([\dA-F]{4})> <((?:[\dA-F]{4})+)>/gu);
  return new Map(
    Array.from(pairs, ([, code = '', text = '']) => [
      parseInt(code, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function streamIn(dictionary: PDFDict, key: string): Uint8Array {
  const stream = dictionary.lookup(PDFName.of(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
  return decodePDFRawStream(stream).decode();
}
