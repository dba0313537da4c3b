import { createByteReader } from '../../../render/search/ByteReader.ts';
import type { IndexCore } from '../../../render/search/IndexCore.ts';
import { indexFile } from '../../../render/search/indexFile.ts';
import type { PackedText } from '../../../render/search/packTexts.ts';
import {
  noPostings,
  type Postings,
  readPositions,
  readPostings,
} from '../../../render/search/Posting.ts';
import { readColumns } from '../../../render/search/RecordColumns.ts';
import { openIndex, type SearchIndex } from '../index/SearchIndex.ts';
import type { IndexFiles } from './createIndexFiles.ts';
import { readJson } from './readJson.ts';

/** The published index: the core at once, postings and texts by shards as a query needs them. */
export interface SearchStore {
  open(): Promise<SearchIndex>;
  postings(terms: readonly string[]): Promise<(term: string) => Postings>;
  /** Positions of terms, parallel to the records of their postings. */
  positions(terms: readonly string[]): Promise<(term: string) => readonly (readonly number[])[]>;
  /** What hits show, in the order of the records asked for. */
  texts(records: readonly number[]): Promise<readonly PackedText[]>;
  /** Whether postings of terms, or texts of records, are here already. */
  hasPostings(terms: readonly string[]): boolean;
  hasTexts(records: readonly number[]): Promise<boolean>;
}

export function createSearchStore(files: IndexFiles): SearchStore {
  let index: Promise<SearchIndex> | null = null;
  const open = () =>
    (index ??= openFiles(files).catch((error: unknown) => {
      index = null;
      throw error;
    }));
  const postings = createShards(files, open, indexFile.postings, readPostings);
  const positions = createShards(files, open, indexFile.positions, readPositions);
  const readPacks = new Set<number>();
  const packs = new Map<number, Promise<readonly PackedText[]>>();
  return {
    open,
    postings: async (terms) => {
      const found = await postings.load(terms);
      return (term) => found.get(term) ?? noPostings;
    },
    positions: async (terms) => {
      const found = await positions.load(terms);
      return (term) => found.get(term) ?? [];
    },
    hasPostings: (terms) => terms.every((term) => postings.found.has(term)),
    hasTexts: async (records) => {
      const { core } = await open();
      return records.every((record) => readPacks.has(shardOf(record, core.textPacks)));
    },
    texts: async (records) => {
      const { core } = await open();
      const load = (pack: number) => {
        const loaded =
          packs.get(pack) ??
          files(indexFile.texts(pack)).then((bytes) => readJson<readonly PackedText[]>(bytes));
        packs.set(pack, loaded);
        loaded.catch(() => packs.delete(pack));
        return loaded;
      };
      return Promise.all(
        records.map(async (record) => {
          const pack = shardOf(record, core.textPacks);
          const texts = await load(pack);
          readPacks.add(pack);
          return texts[record - (core.textPacks[pack] ?? 0)] ?? [''];
        }),
      );
    },
  };
}

async function openFiles(files: IndexFiles): Promise<SearchIndex> {
  const [core, records] = await Promise.all([files(indexFile.core()), files(indexFile.records())]);
  return openIndex(readJson<IndexCore>(core), readColumns(createByteReader(records)));
}

interface Shards<T> {
  /** What has been read, by term. */
  readonly found: ReadonlyMap<string, T>;
  readonly load: (terms: readonly string[]) => Promise<ReadonlyMap<string, T>>;
}

/** Loads the shards of terms, each once, and reads every term of a shard. */
function createShards<T>(
  files: IndexFiles,
  open: () => Promise<SearchIndex>,
  fileOf: (shard: number) => string,
  read: (reader: ReturnType<typeof createByteReader>) => T,
): Shards<T> {
  const found = new Map<string, T>();
  const loaded = new Map<number, Promise<void>>();
  const load = async (shard: number, { terms, core: { termShards } }: SearchIndex) => {
    const reader = createByteReader(await files(fileOf(shard)));
    for (const term of terms.slice(termShards[shard], termShards[shard + 1]))
      found.set(term, read(reader));
  };
  const loadAll = async (terms: readonly string[]) => {
    const index = await open();
    const numbers = terms.flatMap((term) => index.numberOf(term) ?? []);
    const shards = new Set(numbers.map((number) => shardOf(number, index.core.termShards)));
    await Promise.all(
      [...shards].map((shard) => {
        const loading = loaded.get(shard) ?? load(shard, index);
        loaded.set(shard, loading);
        loading.catch(() => loaded.delete(shard));
        return loading;
      }),
    );
    return found;
  };
  return { found, load: loadAll };
}

/** The last shard that starts at or before a number. */
export function shardOf(number: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
