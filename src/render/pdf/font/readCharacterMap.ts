/** Reads the Unicode subtable (format 4 or 12) of a `cmap` table as a lookup from code point to glyph. */
export function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  const at = findUnicodeSubtable(cmap);
  const known = new Map<number, number>();
  const search = cmap.getUint16(at) === 12 ? searchGroups : searchSegments;
  return (codePoint) => {
    const found = known.get(codePoint) ?? search(cmap, at, codePoint);
    known.set(codePoint, found);
    return found;
  };
}

function findUnicodeSubtable(cmap: DataView): number {
  const offsets = new Map<number, number>();
  for (let at = 4, left = cmap.getUint16(2); left > 0; at += 8, left -= 1) {
    const offset = cmap.getUint32(at + 4);
    if (cmap.getUint16(at) === 3 || cmap.getUint16(at) === 0)
      offsets.set(cmap.getUint16(offset), offset);
  }
  const found = offsets.get(12) ?? offsets.get(4);
  if (found === undefined) throw new Error('The font has no Unicode character map');
  return found;
}

/** Format 12: sorted groups of start, end, first glyph. */
function searchGroups(cmap: DataView, at: number, codePoint: number): number {
  let low = 0;
  let high = cmap.getUint32(at + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + middle * 12;
    if (codePoint < cmap.getUint32(group)) high = middle - 1;
    else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
    else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
  }
  return 0;
}

/** Format 4: segments with a delta or an offset into an array of glyphs. */
function searchSegments(cmap: DataView, at: number, codePoint: number): number {
  const span = cmap.getUint16(at + 6);
  let segment = 0;
  while (segment < span && cmap.getUint16(at + 14 + segment) < codePoint) segment += 2;
  const start = cmap.getUint16(at + 16 + span + segment);
  if (segment >= span || start > codePoint) return 0;
  const delta = cmap.getUint16(at + 16 + 2 * span + segment);
  const rangeAt = at + 16 + 3 * span + segment;
  const range = cmap.getUint16(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const glyph = cmap.getUint16(rangeAt + range + 2 * (codePoint - start));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
