import { PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { subsetFont } from '../font/subsetFont.ts';
import type { ArchiveStandard } from '../PdfInput.ts';
import type { FontMetrics } from '../font/FontFace.ts';
import { fingerprint } from './fingerprint.ts';
import type { Deflate } from './DrawOptions.ts';
import type { SubsetCodes } from './SubsetCodes.ts';
import { writeToUnicode } from './writeToUnicode.ts';

/** Embeds the subset of one face as a composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
export function writeFont(
  context: PDFContext,
  codes: SubsetCodes,
  standard: ArchiveStandard,
  deflate: Deflate,
): PDFRef {
  const { font } = codes.face;
  const subset = subsetFont(
    font,
    codes.entries.map((entry) => entry.glyph),
  );
  const name = `${subsetTag(subset.bytes)}+${font.postScriptName}`;
  const file = context.register(
    context.stream(deflate(subset.bytes), {
      Filter: 'FlateDecode',
      Length1: subset.bytes.length,
    }),
  );
  const set = standard === 'PDF/A-1b' ? writeGlyphSet(context, subset.advances.length) : null;
  const descriptor = context.register(
    writeDescriptor(context, { metrics: font.metrics, name, codes, file, set }),
  );
  const descendant = writeDescendant(context, font.metrics, name, descriptor, subset.advances);
  const toUnicode = context.register(
    context.stream(deflate(writeToUnicode(codes)), { Filter: 'FlateDecode' }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    }),
  );
}

/** The TrueType font behind the codes: its widths are those that the text was placed by. */
function writeDescendant(
  context: PDFContext,
  metrics: FontMetrics,
  name: string,
  descriptor: PDFRef,
  advances: readonly number[],
): PDFRef {
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, advances.map((advance) => thousandths(metrics, advance))],
      CIDToGIDMap: 'Identity',
    }),
  );
}

interface DescriptorNeeds {
  readonly metrics: FontMetrics;
  readonly name: string;
  readonly codes: SubsetCodes;
  readonly file: PDFRef;
  readonly set: PDFRef | null;
}

/** Which glyphs the subset has, a bit for each: PDF/A-1 asks for it (ISO 19005-1, 6.3.5). */
function writeGlyphSet(context: PDFContext, count: number): PDFRef {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let glyph = 0; glyph < count; glyph += 1)
    bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  return context.register(context.stream(bits));
}

function writeDescriptor(
  context: PDFContext,
  { metrics, name, codes, file, set }: DescriptorNeeds,
) {
  return context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SERIF_AND_SYMBOLIC,
    FontBBox: metrics.box.map((value) => Math.round(thousandths(metrics, value))),
    ItalicAngle: metrics.italicAngle,
    Ascent: Math.round(thousandths(metrics, metrics.ascent)),
    Descent: Math.round(thousandths(metrics, metrics.descent)),
    CapHeight: Math.round(thousandths(metrics, metrics.capHeight)),
    StemV: codes.face.name === 'bold' ? 140 : 80,
    FontFile2: file,
    CIDSet: set ?? undefined,
  });
}

const SERIF_AND_SYMBOLIC = 6;

/** Units of the em square as thousandths, to three decimals: readers place the text by these. */
function thousandths(metrics: FontMetrics, units: number): number {
  return Math.round((units * 1e6) / metrics.unitsPerEm) / 1000;
}

/** Six capitals that name this subset (ISO 32000-1, 9.6.4), the same for the same glyphs. */
function subsetTag(bytes: Uint8Array): string {
  return Array.from(fingerprint([bytes]).slice(0, 6), (byte) =>
    String.fromCharCode(0x41 + (byte % 26)),
  ).join('');
}
