/**
 * Sixteen bytes that tell contents apart: for the file's identifier and names of subsets, which must
 * be the same for the same contents. Not for security (four lanes of FNV-1a with a final mix).
 */
export function fingerprint(chunks: readonly Uint8Array[]): Uint8Array {
  const lanes = new Uint32Array([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]);
  let lane = 0;
  for (const chunk of chunks)
    for (const byte of chunk) {
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ byte, 0x01000193);
      lane = (lane + 1) & 3;
    }
  const view = new DataView(new ArrayBuffer(16));
  lanes.forEach((value, index) =>
    view.setUint32(index * 4, mix(value ^ (lanes[(index + 1) & 3] ?? 0))),
  );
  return new Uint8Array(view.buffer);
}

/** The finishing step of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
