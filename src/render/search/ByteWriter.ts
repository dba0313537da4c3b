/** Bytes of a file of the index, written in order. */
export interface ByteWriter {
  byte(value: number): void;
  /** A whole number from 0, seven bits a byte, the low ones first. */
  number(value: number): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  const written: number[] = [];
  return {
    byte(value) {
      written.push(value);
    },
    number(value) {
      let rest = value;
      for (; rest > 0x7f; rest >>>= 7) written.push((rest & 0x7f) | 0x80);
      written.push(rest);
    },
    bytes: () => Uint8Array.from(written),
  };
}
