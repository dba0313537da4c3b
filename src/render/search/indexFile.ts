/** Names of the index's files, below `search/index/<version>/`. Each is published compressed with gzip. */
export const indexFile = {
  core: () => 'core.bin',
  records: () => 'records.bin',
  postings: (shard: number) => `terms-${shard}.bin`,
  positions: (shard: number) => `positions-${shard}.bin`,
  texts: (pack: number) => `texts-${pack}.bin`,
} as const;
