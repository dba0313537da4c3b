import type { Corpus } from '../../model/Corpus.ts';
import { buildCore, type PlaceSubjectOf } from './buildCore.ts';
import { buildDictionary } from './buildDictionary.ts';
import { createByteWriter } from './ByteWriter.ts';
import { collectRecords } from './collectRecords.ts';
import type { Dictionary } from './Dictionary.ts';
import { indexFile } from './indexFile.ts';
import { invertRecords, type InvertedRecords } from './invertRecords.ts';
import { packTexts } from './packTexts.ts';
import { type ColumnRecord, writeColumns } from './RecordColumns.ts';
import { recordKinds, type SearchRecord } from './SearchRecord.ts';
import { shardPostings } from './shardPostings.ts';
import { topicTerms } from './topicTerms.ts';

/** Files of the index by name (`indexFile`), not yet compressed. */
export type SearchIndexFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export function buildSearchIndex(corpus: Corpus): SearchIndexFiles {
  const records = collectRecords(corpus);
  const dictionary = buildDictionary(corpus);
  const inverted = invertRecords(records, dictionary);
  const terms = collectTerms(corpus, dictionary, inverted);
  const shards = shardPostings(terms, inverted.postings);
  const texts = packTexts(records);
  const subjects = collectSubjects(corpus, records);
  const core = buildCore(corpus, {
    records,
    dictionary,
    terms,
    postings: inverted.postings,
    subjects,
    termShards: shards.starts,
    textPacks: texts.starts,
  });
  const columns = createByteWriter();
  writeColumns(columns, toColumns(corpus, records, inverted, subjects));
  return new Map([
    [indexFile.core(), jsonBytes(core)],
    [indexFile.records(), columns.bytes()],
    ...shards.postings.map((bytes, shard) => [indexFile.postings(shard), bytes] as const),
    ...shards.positions.map((bytes, shard) => [indexFile.positions(shard), bytes] as const),
    ...texts.packs.map((pack, index) => [indexFile.texts(index), jsonBytes(pack)] as const),
  ]);
}

function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Every term that stands in a record or that the dictionary speaks of, sorted. */
function collectTerms(corpus: Corpus, dictionary: Dictionary, inverted: InvertedRecords): string[] {
  const terms = new Set(inverted.postings.keys());
  const add = (more: Iterable<string>) => {
    for (const term of more) terms.add(term);
  };
  for (const phrases of dictionary.phrases.values())
    for (const { stems, concept } of phrases) add([...stems, concept]);
  for (const pair of dictionary.classes) add(pair);
  for (const [term, others] of dictionary.synonyms) add([term, ...others.keys()]);
  add(dictionary.bodies.keys());
  for (const { stems } of dictionary.territories) add(stems);
  for (const topic of corpus.topics) add(topicTerms(topic, dictionary).keys());
  return [...terms].sort();
}

function collectSubjects(corpus: Corpus, records: readonly SearchRecord[]): PlaceSubjectOf[] {
  const subjects = new Map<string, PlaceSubjectOf>();
  for (const { places, territory } of records)
    for (const { subject } of places) {
      if (subject === null) continue;
      const { level } = subject;
      const body = corpus.bodies.findIndex(
        (one) => one.territory === territory && one.id === subject.body,
      );
      subjects.set(`${body} ${level}`, { body, level });
    }
  return [...subjects.values()];
}

function toColumns(
  corpus: Corpus,
  records: readonly SearchRecord[],
  { lengths, headLengths }: InvertedRecords,
  subjects: readonly PlaceSubjectOf[],
): ColumnRecord[] {
  const documents = new Map(corpus.documents.map(({ id }, index) => [id, index]));
  const topics = new Map(corpus.topics.map(({ id }, index) => [id, index]));
  const subjectIndex = new Map(
    subjects.map(({ body, level }, index) => {
      const { territory = '', id = '' } = corpus.bodies[body] ?? {};
      return [`${territory} ${id} ${level}`, index];
    }),
  );
  return records.map((record, index) => ({
    kind: recordKinds.indexOf(record.kind),
    parent: record.parent,
    length: lengths[index] ?? 0,
    headLength: headLengths[index] ?? 0,
    topics: record.topics.map((id) => topics.get(id) ?? 0),
    places: record.places.map(({ document, subject }) => ({
      document: documents.get(document) ?? 0,
      subject:
        subject === null
          ? null
          : (subjectIndex.get(`${record.territory} ${subject.body} ${subject.level}`) ?? null),
    })),
  }));
}
