/** The PostScript name (name id 6) of a `name` table, in its Windows or Macintosh record. */
export function readPostScriptName(name: DataView): string {
  const strings = name.getUint16(4);
  for (let at = 6, left = name.getUint16(2); left > 0; at += 12, left -= 1) {
    if (name.getUint16(at + 6) !== 6) continue;
    const wide = name.getUint16(at) === 3;
    return readString(name, strings + name.getUint16(at + 10), name.getUint16(at + 8), wide);
  }
  throw new Error('The font has no PostScript name');
}

function readString(table: DataView, start: number, length: number, wide: boolean): string {
  let text = '';
  for (let at = start; at < start + length; at += wide ? 2 : 1)
    text += String.fromCharCode(wide ? table.getUint16(at) : table.getUint8(at));
  return text;
}
