import { expect, it } from 'vitest';
import { createByteReader } from '../../../src/render/search/ByteReader.ts';
import { createByteWriter } from '../../../src/render/search/ByteWriter.ts';
import {
  type ColumnRecord,
  readColumns,
  writeColumns,
} from '../../../src/render/search/RecordColumns.ts';

const record: ColumnRecord = {
  kind: 1,
  parent: null,
  length: 12,
  headLength: 3,
  topics: [],
  places: [{ document: 0, subject: null }],
};

function read(records: readonly ColumnRecord[]) {
  const writer = createByteWriter();
  writeColumns(writer, records);
  return readColumns(createByteReader(writer.bytes()));
}

it('keeps topics, documents and subjects of a corpus of any size', () => {
  const places = [
    { document: 70_000, subject: 66_000 },
    { document: 2, subject: null },
  ];
  const columns = read([record, { ...record, parent: 0, topics: [255, 256, 4_000], places }]);
  expect([...columns.topics]).toEqual([255, 256, 4_000]);
  expect([...columns.topicStart]).toEqual([0, 0, 3]);
  expect([...columns.placeDocuments]).toEqual([0, 70_000, 2]);
  expect([...columns.placeSubjects]).toEqual([0, 66_001, 0]);
});

it('keeps as many topics of one record as it has', () => {
  const topics = Array.from({ length: 300 }, (_, topic) => topic);
  expect([...read([{ ...record, topics }, record]).topicStart]).toEqual([0, 300, 300]);
});
