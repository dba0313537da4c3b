/** An OpenType coverage table: each covered glyph with its index. */
export function readCoverage(table: DataView, at: number): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1) {
    for (let i = 0; i < count; i += 1) covered.set(table.getUint16(at + 4 + i * 2), i);
    return covered;
  }
  for (let i = 0; i < count; i += 1) {
    const range = at + 4 + i * 6;
    const start = table.getUint16(range);
    for (let glyph = start; glyph <= table.getUint16(range + 2); glyph += 1)
      covered.set(glyph, table.getUint16(range + 4) + glyph - start);
  }
  return covered;
}

/** An OpenType class definition: the class of each glyph that has one (others are of class 0). */
export function readClasses(table: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const start = table.getUint16(at + 2);
    for (let i = 0; i < table.getUint16(at + 4); i += 1)
      classes.set(start + i, table.getUint16(at + 6 + i * 2));
    return classes;
  }
  for (let i = 0; i < table.getUint16(at + 2); i += 1) {
    const range = at + 4 + i * 6;
    for (let glyph = table.getUint16(range); glyph <= table.getUint16(range + 2); glyph += 1)
      classes.set(glyph, table.getUint16(range + 4));
  }
  return classes;
}
