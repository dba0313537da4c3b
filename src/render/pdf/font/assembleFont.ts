import type { FontFace } from './FontFace.ts';

/**
 * Writes a font file from outlines: only the tables that a PDF viewer needs of an embedded TrueType
 * font (ISO 32000-1, 9.9). `glyphs[i]` is the original number of the glyph that becomes i.
 */
export function assembleFont(
  face: FontFace,
  glyphs: readonly number[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const { glyf, loca } = joinOutlines(outlines);
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', glyf],
    [
      'head',
      editTable(face, 'head', [
        [8, 'u32', 0],
        [50, 'u16', 1],
      ]),
    ],
    ['hhea', editTable(face, 'hhea', [[34, 'u16', glyphs.length]])],
    ['hmtx', writeAdvances(face, glyphs)],
    ['loca', loca],
    ['maxp', editTable(face, 'maxp', MAXP_WITHOUT_INSTRUCTIONS(glyphs.length))],
  ];
  return writeFile(tables);
}

type Edit = readonly [offset: number, type: 'u16' | 'u32', value: number];

/** Number of glyphs; then no twilight points, storage, functions, instructions or stack. */
const MAXP_WITHOUT_INSTRUCTIONS = (count: number): readonly Edit[] => [
  [4, 'u16', count],
  ...[14, 16, 18, 20, 22, 24, 26].map((at): Edit => [at, 'u16', at === 14 ? 1 : 0]),
];

function editTable(face: FontFace, tag: string, edits: readonly Edit[]): Uint8Array {
  const table = face.tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table «${tag}»`);
  const copy = new Uint8Array(table.byteLength);
  copy.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  const view = new DataView(copy.buffer);
  for (const [offset, type, value] of edits)
    if (type === 'u16') view.setUint16(offset, value);
    else view.setUint32(offset, value);
  return copy;
}

function joinOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = outlines.map((outline) => Math.ceil(outline.length / 4) * 4);
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let at = 0;
  outlines.forEach((outline, index) => {
    loca.setUint32(index * 4, at);
    glyf.set(outline, at);
    at += padded[index] ?? 0;
  });
  loca.setUint32(outlines.length * 4, at);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** A full record (advance and left side bearing) for every glyph. */
function writeAdvances(face: FontFace, glyphs: readonly number[]): Uint8Array {
  const source = face.tables.get('hmtx');
  const recorded = face.tables.get('hhea')?.getUint16(34) ?? 0;
  if (source === undefined) throw new Error('The font has no table «hmtx»');
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  glyphs.forEach((glyph, index) => {
    const bearing = glyph < recorded ? glyph * 4 + 2 : recorded * 4 + (glyph - recorded) * 2;
    hmtx.setUint16(index * 4, face.advanceOf(glyph));
    hmtx.setInt16(index * 4 + 2, source.getInt16(bearing));
  });
  return new Uint8Array(hmtx.buffer);
}

function writeFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const headerSize = 12 + 16 * tables.length;
  const size = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), headerSize);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  writeOffsetTable(view, tables.length);
  let at = headerSize;
  let headAt = 0;
  tables.forEach(([tag, bytes], index) => {
    file.set(bytes, at);
    const record = 12 + 16 * index;
    for (let i = 0; i < 4; i += 1) file[record + i] = tag.charCodeAt(i);
    view.setUint32(record + 4, checksum(view, at, padded(bytes.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    if (tag === 'head') headAt = at;
    at += padded(bytes.length);
  });
  view.setUint32(headAt + 8, 0xb1b0afba - checksum(view, 0, size));
  return file;
}

function writeOffsetTable(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, count * 16 - 2 ** power * 16);
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
