import type { PairComparison, PairRow } from './PairComparison.ts';
import type { PairDocument } from './PairDocument.ts';
import { similarityOfRows } from './similarityOfRows.ts';

/**
 * What the contents of a comparison say of a part of the first document and the part of the second that answers
 * it, or of a part that one document alone has. Every row belongs to one summary, so the differences of all make
 * up those of the documents; with the sides swapped the summaries are the same, their sides swapped.
 */
export interface PartSummary {
  /** Words of the part in each document; null where that document has none. */
  readonly a: string | null;
  readonly b: string | null;
  /** Never empty, in the order of the comparison. */
  readonly rows: readonly PairRow[];
  /** Rows that differ. */
  readonly changes: number;
  /** Words in common, of all its words, 0 to 1. */
  readonly similarity: number;
}

/** Parts of both documents with how much they differ, in the order of their first rows. */
export function summarizeParts(
  { rows }: PairComparison,
  a: PairDocument,
  b: PairDocument,
): PartSummary[] {
  const places = rows.map((row, at) => placeOf(row, at, rows));
  const groups = Map.groupBy(rows.keys(), (at) => `${places[at]?.a ?? ''}/${places[at]?.b ?? ''}`);
  return [...groups.values()].map((own) => {
    const place = places[own[0] ?? 0] ?? NOWHERE;
    const ownRows = own.flatMap((at) => rows[at] ?? []);
    return {
      a: place.a === null ? null : (a.parts[place.a]?.text ?? ''),
      b: place.b === null ? null : (b.parts[place.b]?.text ?? ''),
      rows: ownRows,
      changes: ownRows.filter(({ kind }) => kind !== 'same').length,
      similarity: similarityOfRows(ownRows),
    };
  });
}

/** Places of parts in the two documents. */
interface Place {
  readonly a: number | null;
  readonly b: number | null;
}

const NOWHERE: Place = { a: null, b: null };

/** A row that one document alone has goes with the nearest row of its part that both have. */
function placeOf(row: PairRow, at: number, rows: readonly PairRow[]): Place {
  switch (row.kind) {
    case 'same':
    case 'changed':
      return { a: row.a.part, b: row.b.part };
    case 'removed':
      return nearestShared(rows, at, ({ a }) => a === row.a.part) ?? { a: row.a.part, b: null };
    case 'added':
      return nearestShared(rows, at, ({ b }) => b === row.b.part) ?? { a: null, b: row.b.part };
  }
}

/** The last before it, else the first after it. */
function nearestShared(
  rows: readonly PairRow[],
  at: number,
  isOfPart: (place: Place) => boolean,
): Place | undefined {
  const shared = (from: readonly PairRow[]) =>
    from.flatMap((row) =>
      row.kind === 'same' || row.kind === 'changed' ? [{ a: row.a.part, b: row.b.part }] : [],
    );
  return shared(rows.slice(0, at)).findLast(isOfPart) ?? shared(rows.slice(at)).find(isOfPart);
}
