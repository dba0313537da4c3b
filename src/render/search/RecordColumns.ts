import type { ByteReader } from './ByteReader.ts';
import type { ByteWriter } from './ByteWriter.ts';

/**
 * What ranking and facets must know of every record, column by column: a record is its index. Lists of
 * topics and places of all records stand in one array; `…Start[r]` to `…Start[r + 1]` are those of `r`.
 */
export interface RecordColumns {
  readonly size: number;
  /** Index in `recordKinds`. */
  readonly kinds: Uint8Array;
  /** Index of the record that leads in, plus 1; 0 for none. */
  readonly parents: Uint32Array;
  /** Words that matter, at most 255. */
  readonly lengths: Uint8Array;
  /** Words that matter in the head, at most 255; 0 for no head. */
  readonly headLengths: Uint8Array;
  readonly topicStart: Uint32Array;
  readonly topics: Uint32Array;
  readonly placeStart: Uint32Array;
  readonly placeDocuments: Uint32Array;
  /** Index in the core's `subjects`, plus 1; 0 for none. */
  readonly placeSubjects: Uint32Array;
}

export interface ColumnRecord {
  readonly kind: number;
  readonly parent: number | null;
  readonly length: number;
  readonly headLength: number;
  readonly topics: readonly number[];
  readonly places: readonly { readonly document: number; readonly subject: number | null }[];
}

/** Like values stand together, so that they compress. */
export function writeColumns(writer: ByteWriter, records: readonly ColumnRecord[]): void {
  writer.number(records.length);
  for (const { kind } of records) writer.byte(kind);
  for (const [index, { parent }] of records.entries())
    writer.number(parent === null ? 0 : signed(index - parent));
  for (const { length } of records) writer.byte(Math.min(255, length));
  for (const { headLength } of records) writer.byte(Math.min(255, headLength));
  for (const { topics } of records) writer.number(topics.length);
  for (const topic of records.flatMap(({ topics }) => topics)) writer.number(topic);
  for (const { places } of records) writer.number(places.length);
  const places = records.flatMap((record) => record.places);
  let before = 0;
  for (const { document } of places) {
    writer.number(signed(document - before));
    before = document;
  }
  for (const { subject } of places) writer.number(subject === null ? 0 : subject + 1);
}

export function readColumns(reader: ByteReader): RecordColumns {
  const size = reader.number();
  const bytes = () => Uint8Array.from({ length: size }, () => reader.byte());
  const kinds = bytes();
  const parents = Uint32Array.from({ length: size }, (_, index) => {
    const back = unsigned(reader.number());
    return back === 0 ? 0 : index - back + 1;
  });
  const lengths = bytes();
  const headLengths = bytes();
  const topicStart = starts(size, () => reader.number());
  const topics = Uint32Array.from({ length: last(topicStart) }, () => reader.number());
  const placeStart = starts(size, () => reader.number());
  let document = 0;
  const placeDocuments = Uint32Array.from(
    { length: last(placeStart) },
    () => (document += unsigned(reader.number())),
  );
  const placeSubjects = Uint32Array.from({ length: last(placeStart) }, () => reader.number());
  return {
    size,
    kinds,
    parents,
    lengths,
    headLengths,
    topicStart,
    topics,
    placeStart,
    placeDocuments,
    placeSubjects,
  };
}

function starts(size: number, next: () => number): Uint32Array {
  const result = new Uint32Array(size + 1);
  for (let at = 0; at < size; at++) result[at + 1] = (result[at] ?? 0) + next();
  return result;
}

function last(numbers: Uint32Array): number {
  return numbers[numbers.length - 1] ?? 0;
}

/** A number of either sign as one from 0: 0, −1, 1, −2 … are 0, 1, 2, 3 … */
function signed(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unsigned(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
