/** Reads what a `ByteWriter` wrote, in the same order. Past the end there are zeros. */
export interface ByteReader {
  byte(): number;
  number(): number;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => bytes[at++] ?? 0;
  return {
    byte,
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const part = byte();
        value |= (part & 0x7f) << shift;
        if (part < 0x80) return value;
      }
    },
  };
}
