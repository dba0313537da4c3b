import { PDFHexString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { subsetFont } from '../font/subsetFont.ts';
import type { FontMetrics } from '../font/FontFace.ts';
import { fingerprint } from './fingerprint.ts';
import type { Deflate } from './DrawOptions.ts';
import type { SubsetCodes } from './SubsetCodes.ts';
import { writeToUnicode } from './writeToUnicode.ts';

/** Embeds the subset of one face as a composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
export function writeFont(context: PDFContext, codes: SubsetCodes, deflate: Deflate): PDFRef {
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
  const descriptor = context.register(writeDescriptor(context, font.metrics, name, codes, file));
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, subset.advances.map((advance) => thousandths(font.metrics, advance))],
      CIDToGIDMap: 'Identity',
    }),
  );
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

function writeDescriptor(
  context: PDFContext,
  metrics: FontMetrics,
  name: string,
  codes: SubsetCodes,
  file: PDFRef,
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
