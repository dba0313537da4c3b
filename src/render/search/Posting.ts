import type { ByteReader } from './ByteReader.ts';
import type { ByteWriter } from './ByteWriter.ts';

/** Where a term stands: records in ascending order, and in parallel how often and whether in their heads. */
export interface Postings {
  readonly records: Uint32Array;
  /** 1 to 3: three and more are one. */
  readonly counts: Uint8Array;
  readonly inHead: Uint8Array;
}

export const noPostings: Postings = {
  records: new Uint32Array(0),
  counts: new Uint8Array(0),
  inHead: new Uint8Array(0),
};

/** A term in one record. */
export interface Posting {
  readonly record: number;
  readonly positions: readonly number[];
  readonly inHead: boolean;
}

const MOST_COUNTED = 3;

/** The number of records, gaps between them, then a byte each: the count, and 4 when in the head. */
export function writePostings(writer: ByteWriter, postings: readonly Posting[]): void {
  writer.number(postings.length);
  let before = -1;
  for (const { record } of postings) {
    writer.number(record - before - 1);
    before = record;
  }
  for (const { positions, inHead } of postings)
    writer.byte(Math.min(MOST_COUNTED, positions.length) | (inHead ? 4 : 0));
}

export function readPostings(reader: ByteReader): Postings {
  const size = reader.number();
  const records = new Uint32Array(size);
  let before = -1;
  for (let at = 0; at < size; at++) records[at] = before += reader.number() + 1;
  const flags = Uint8Array.from({ length: size }, () => reader.byte());
  return { records, counts: flags.map((flag) => flag & 3), inHead: flags.map((flag) => flag >> 2) };
}

/** Positions of a term in each of its records: how many, then gaps. Read only for exact phrases. */
export function writePositions(writer: ByteWriter, postings: readonly Posting[]): void {
  writer.number(postings.length);
  for (const { positions } of postings) {
    writer.number(positions.length);
    let before = -1;
    for (const position of positions) {
      writer.number(position - before - 1);
      before = position;
    }
  }
}

export function readPositions(reader: ByteReader): number[][] {
  return Array.from({ length: reader.number() }, () => {
    let before = -1;
    return Array.from({ length: reader.number() }, () => (before += reader.number() + 1));
  });
}
