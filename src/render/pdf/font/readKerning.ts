import { readClasses, readCoverage } from './readGlyphSets.ts';

type PairKerning = (left: number, right: number) => number | null;

/**
 * Pair kerning of a `GPOS` table for Cyrillic (which shares its lookups with Latin in text faces).
 * Lookups add up; within one, the first subtable that covers the pair decides (OpenType, GPOS type 2).
 */
export function readKerning(gpos: DataView | null): (left: number, right: number) => number {
  if (gpos === null) return () => 0;
  const lookups = findKerningLookups(gpos).map((at) => readLookup(gpos, at));
  return (left, right) => lookups.reduce((sum, pairs) => sum + (pairs(left, right) ?? 0), 0);
}

function findKerningLookups(gpos: DataView): readonly number[] {
  const features = gpos.getUint16(6);
  const lookupList = gpos.getUint16(8);
  const lookups = new Set<number>();
  for (const index of featuresOfScript(gpos, 'cyrl')) {
    const record = features + 2 + index * 6;
    if (readTag(gpos, record) !== 'kern') continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let i = 0; i < gpos.getUint16(feature + 2); i += 1)
      lookups.add(gpos.getUint16(feature + 4 + i * 2));
  }
  return [...lookups]
    .sort((a, b) => a - b)
    .map((index) => lookupList + gpos.getUint16(lookupList + 2 + index * 2));
}

function featuresOfScript(gpos: DataView, script: string): readonly number[] {
  const scripts = gpos.getUint16(4);
  for (let i = 0; i < gpos.getUint16(scripts); i += 1) {
    const record = scripts + 2 + i * 6;
    if (readTag(gpos, record) !== script) continue;
    const table = scripts + gpos.getUint16(record + 4);
    const language = table + gpos.getUint16(table);
    const count = gpos.getUint16(language + 4);
    return Array.from({ length: count }, (_, n) => gpos.getUint16(language + 6 + n * 2));
  }
  return [];
}

function readTag(table: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => table.getUint8(at + i)));
}

function readLookup(gpos: DataView, lookup: number): PairKerning {
  const subtables: PairKerning[] = [];
  for (let i = 0; i < gpos.getUint16(lookup + 4); i += 1) {
    const at = lookup + gpos.getUint16(lookup + 6 + i * 2);
    const extension = gpos.getUint16(lookup) === 9;
    const start = extension ? at + gpos.getUint32(at + 4) : at;
    const type = extension ? gpos.getUint16(at + 2) : gpos.getUint16(lookup);
    if (type === 2) subtables.push(readPairs(gpos, start));
  }
  return (left, right) => {
    for (const pairs of subtables) {
      const found = pairs(left, right);
      if (found !== null) return found;
    }
    return null;
  };
}

function readPairs(gpos: DataView, at: number): PairKerning {
  return gpos.getUint16(at) === 1 ? readGlyphPairs(gpos, at) : readClassPairs(gpos, at);
}

/** Bytes of a value record, and where in it the horizontal advance stands (null when it has none). */
function valueShape(format: number): { size: number; advance: number | null } {
  const before = (format & 1) + ((format >> 1) & 1);
  const size = [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => format & (1 << bit)).length * 2;
  return { size, advance: format & 4 ? before * 2 : null };
}

/** Format 1: for each left glyph, a list of right glyphs with their values. */
function readGlyphPairs(gpos: DataView, at: number): PairKerning {
  const coverage = readCoverage(gpos, at + gpos.getUint16(at + 2));
  const first = valueShape(gpos.getUint16(at + 4));
  const record = 2 + first.size + valueShape(gpos.getUint16(at + 6)).size;
  return (left, right) => {
    const index = coverage.get(left);
    if (index === undefined) return null;
    const set = at + gpos.getUint16(at + 10 + index * 2);
    for (let i = 0; i < gpos.getUint16(set); i += 1) {
      const pair = set + 2 + i * record;
      if (gpos.getUint16(pair) === right)
        return first.advance === null ? 0 : gpos.getInt16(pair + 2 + first.advance);
    }
    return null;
  };
}

/** Format 2: a matrix of values by the classes of the two glyphs. */
function readClassPairs(gpos: DataView, at: number): PairKerning {
  const coverage = readCoverage(gpos, at + gpos.getUint16(at + 2));
  const first = valueShape(gpos.getUint16(at + 4));
  const size = first.size + valueShape(gpos.getUint16(at + 6)).size;
  const leftClasses = readClasses(gpos, at + gpos.getUint16(at + 8));
  const rightClasses = readClasses(gpos, at + gpos.getUint16(at + 10));
  const columns = gpos.getUint16(at + 14);
  return (left, right) => {
    if (!coverage.has(left)) return null;
    const cell = (leftClasses.get(left) ?? 0) * columns + (rightClasses.get(right) ?? 0);
    return first.advance === null ? 0 : gpos.getInt16(at + 16 + cell * size + first.advance);
  };
}
