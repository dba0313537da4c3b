import { normalizeText } from '../../text/normalizeText.ts';
import { recordKinds, type SearchRecord } from './SearchRecord.ts';

/**
 * Joins records of one act that print the same words (case, ё, final punctuation and the point's own
 * number aside) into one with all its places. What tells most comes first: a function before a mention.
 * `parent` is an index into what is given, and into what is returned.
 */
export function mergeRecords(records: readonly SearchRecord[]): SearchRecord[] {
  const groups = [...Map.groupBy(records, wordsKey).values()];
  const mergedIndex = new Map(groups.flatMap((group, at) => group.map((record) => [record, at])));
  return groups.flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
    if (first === undefined) return [];
    const parent = first.parent === null ? undefined : records[first.parent];
    return [
      {
        ...first,
        topics: [...new Set([first, ...others].flatMap(({ topics }) => topics))],
        places: [first, ...others].flatMap(({ places }) => places),
        parent: parent === undefined ? null : (mergedIndex.get(parent) ?? null),
      },
    ];
  });
}

function rank({ kind }: SearchRecord): number {
  return recordKinds.indexOf(kind);
}

function wordsKey({ text }: SearchRecord): string {
  return normalizeText(text)
    .replace(/^\d+(?:\.\d+)*\.?\s*/, '')
    .replace(/[\s.;,:]+$/, '');
}
