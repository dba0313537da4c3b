import { type ByteWriter, createByteWriter } from './ByteWriter.ts';
import { type Posting, writePositions, writePostings } from './Posting.ts';

/** Postings in shards of neighbouring terms, and their positions in shards of the same terms. */
export interface PostingShards {
  /** First term of each shard. */
  readonly starts: readonly number[];
  readonly postings: readonly Uint8Array<ArrayBuffer>[];
  readonly positions: readonly Uint8Array<ArrayBuffer>[];
}

/** Bytes after which a shard is full: a query loads a shard for each of its words. */
const SHARD_SIZE = 4096;

export function shardPostings(
  terms: readonly string[],
  postings: ReadonlyMap<string, readonly Posting[]>,
): PostingShards {
  const starts: number[] = [];
  const shards: { readonly postings: ByteWriter; readonly positions: ByteWriter }[] = [];
  let size = Infinity;
  for (const [index, term] of terms.entries()) {
    if (size > SHARD_SIZE) {
      starts.push(index);
      shards.push({ postings: createByteWriter(), positions: createByteWriter() });
      size = 0;
    }
    const shard = shards.at(-1);
    const found = postings.get(term) ?? [];
    if (shard === undefined) continue;
    writePostings(shard.postings, found);
    writePositions(shard.positions, found);
    size += 2 + 2 * found.length;
  }
  return {
    starts,
    postings: shards.map((shard) => shard.postings.bytes()),
    positions: shards.map((shard) => shard.positions.bytes()),
  };
}
