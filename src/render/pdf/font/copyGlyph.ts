const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

/**
 * The outline of a glyph from `glyf`, without its instructions. `place` gives the new number of each
 * part of a composite glyph. Empty for a glyph without ink, such as the space.
 */
export function copyGlyph(
  tables: ReadonlyMap<string, DataView>,
  glyph: number,
  place: (part: number) => number,
): Uint8Array {
  const outline = findOutline(tables, glyph);
  if (outline === null) return new Uint8Array(0);
  return outline.getInt16(0) < 0 ? copyComposite(outline, place) : copySimple(outline);
}

function findOutline(tables: ReadonlyMap<string, DataView>, glyph: number): DataView | null {
  const [head, loca, glyf] = [tables.get('head'), tables.get('loca'), tables.get('glyf')];
  if (!head || !loca || !glyf) throw new Error('The font has no TrueType outlines');
  const long = head.getInt16(50) === 1;
  const offset = (index: number) =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2;
  const [start, end] = [offset(glyph), offset(glyph + 1)];
  return end > start ? new DataView(glyf.buffer, glyf.byteOffset + start, end - start) : null;
}

function copySimple(outline: DataView): Uint8Array {
  const bytes = new Uint8Array(outline.buffer, outline.byteOffset, outline.byteLength);
  const instructionsAt = 10 + 2 * outline.getInt16(0);
  const after = instructionsAt + 2 + outline.getUint16(instructionsAt);
  const copy = new Uint8Array(instructionsAt + 2 + bytes.length - after);
  copy.set(bytes.subarray(0, instructionsAt));
  copy.set(bytes.subarray(after), instructionsAt + 2);
  return copy;
}

function copyComposite(outline: DataView, place: (part: number) => number): Uint8Array {
  const copy = new Uint8Array(outline.byteLength);
  copy.set(new Uint8Array(outline.buffer, outline.byteOffset, outline.byteLength));
  const view = new DataView(copy.buffer);
  let at = 10;
  for (let more = true; more;) {
    const flags = view.getUint16(at);
    view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
    view.setUint16(at + 2, place(view.getUint16(at + 2)));
    at += 4 + componentSize(flags);
    more = (flags & MORE_COMPONENTS) !== 0;
  }
  return copy.subarray(0, at);
}

function componentSize(flags: number): number {
  const placing = flags & ARGUMENTS_ARE_WORDS ? 4 : 2;
  if (flags & HAS_TWO_BY_TWO) return placing + 8;
  if (flags & HAS_XY_SCALE) return placing + 4;
  return flags & HAS_SCALE ? placing + 2 : placing;
}
