import type { FontFace, FontMetrics } from './FontFace.ts';
import { readCharacterMap } from './readCharacterMap.ts';
import { readKerning } from './readKerning.ts';
import { readPostScriptName } from './readPostScriptName.ts';

/**
 * Opens a TrueType font (`glyf` outlines, not CFF). Only the tables that typesetting needs are read,
 * because a general font library costs more than all of the measuring (it shapes every script).
 * Throws when the bytes are not such a font.
 */
export function openFont(bytes: Uint8Array): FontFace {
  const tables = readTables(bytes);
  const advances = readAdvances(tables);
  return {
    postScriptName: readPostScriptName(requireTable(tables, 'name')),
    metrics: readMetrics(tables),
    glyphOf: hideInvisible(readCharacterMap(requireTable(tables, 'cmap'))),
    advanceOf: (glyph) => advances[glyph] ?? 0,
    kerning: readKerning(tables.get('GPOS') ?? null),
    tables,
  };
}

/** Soft hyphen, joiners, byte order mark: they say how words part or join, and have no ink. */
const INVISIBLE = new Set([0xad, 0x200c, 0x200d, 0x2060, 0xfeff]);
const ZERO_WIDTH_SPACE = 0x200b;

/**
 * Faces draw a hyphen for every soft hyphen, and boxes with letters for joiners. Ours come from the
 * source's text, inside words; the hyphen at a line's end is set as a hyphen.
 */
function hideInvisible(glyphOf: FontFace['glyphOf']): FontFace['glyphOf'] {
  const hidden = glyphOf(ZERO_WIDTH_SPACE);
  if (hidden === 0) return glyphOf;
  return (codePoint) => (INVISIBLE.has(codePoint) ? hidden : glyphOf(codePoint));
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (font.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType font');
  const tables = new Map<string, DataView>();
  for (let at = 12, left = font.getUint16(4); left > 0; at += 16, left -= 1) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = bytes.byteOffset + font.getUint32(at + 8);
    tables.set(tag, new DataView(bytes.buffer, offset, font.getUint32(at + 12)));
  }
  return tables;
}

function requireTable(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table «${tag}»`);
  return table;
}

function readMetrics(tables: ReadonlyMap<string, DataView>): FontMetrics {
  const head = requireTable(tables, 'head');
  const hhea = requireTable(tables, 'hhea');
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    capHeight: requireTable(tables, 'OS/2').getInt16(88),
    italicAngle: requireTable(tables, 'post').getInt32(4) / 65536,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  };
}

/** Advances of every glyph; glyphs past the last record share its advance. */
function readAdvances(tables: ReadonlyMap<string, DataView>): Uint16Array {
  const hmtx = requireTable(tables, 'hmtx');
  const recorded = requireTable(tables, 'hhea').getUint16(34);
  const advances = new Uint16Array(requireTable(tables, 'maxp').getUint16(4));
  for (let glyph = 0; glyph < advances.length; glyph += 1)
    advances[glyph] = hmtx.getUint16(4 * Math.min(glyph, recorded - 1));
  return advances;
}
