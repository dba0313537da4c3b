import type { PairComparison, PairRow } from './PairComparison.ts';
import type { PairDocument } from './PairDocument.ts';

/** What the contents of a comparison say of one part of the first document, or of a part only the second has. */
export interface PartSummary {
  readonly side: 'a' | 'b';
  /** Place in the document's parts. */
  readonly part: number;
  readonly text: string;
  /** Rows that differ. */
  readonly changes: number;
  /** Share of its rows that are word for word the same. */
  readonly same: number;
}

/** A run of paragraphs that are word for word the same in both. */
export interface SameRun {
  readonly from: Extract<PairRow, { kind: 'same' }>;
  readonly to: Extract<PairRow, { kind: 'same' }>;
  readonly length: number;
  /** Whether printed numbers differ inside it. */
  readonly hasOtherNumbers: boolean;
}

/** Parts of both documents with how much they differ. */
export function summarizeParts(
  { rows }: PairComparison,
  a: PairDocument,
  b: PairDocument,
): PartSummary[] {
  const ofA = Map.groupBy(
    rows.filter((row) => row.kind !== 'added'),
    (row) => row.a.part,
  );
  const onlyB = Map.groupBy(
    rows.filter((row) => row.kind === 'added'),
    (row) => row.b.part,
  );
  const matchedB = new Set(
    rows.flatMap((row) => (row.kind === 'same' || row.kind === 'changed' ? [row.b.part] : [])),
  );
  const first = a.parts.flatMap((part, at) => summarize('a', at, part, ofA.get(at) ?? []));
  const second = b.parts.flatMap((part, at) =>
    matchedB.has(at) ? [] : summarize('b', at, part, onlyB.get(at) ?? []),
  );
  return [...first, ...second];
}

function summarize(
  side: PartSummary['side'],
  part: number,
  { text }: PairDocument['parts'][number],
  rows: readonly PairRow[],
): PartSummary[] {
  if (rows.length === 0) return [];
  const same = rows.filter((row) => row.kind === 'same').length;
  return [{ side, part, text, changes: rows.length - same, same: same / rows.length }];
}

/** Runs of at least `least` paragraphs that are word for word the same, the longest first. */
export function sameRuns({ rows }: PairComparison, least: number): SameRun[] {
  const runs: Extract<PairRow, { kind: 'same' }>[][] = [[]];
  for (const row of rows) {
    if (row.kind === 'same') runs.at(-1)?.push(row);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs
    .filter((run) => run.length >= least)
    .flatMap((run) => {
      const [from, to] = [run[0], run.at(-1)];
      if (from === undefined || to === undefined) return [];
      const hasOtherNumbers = run.some(({ a, b }) => a.number !== b.number);
      return [{ from, to, length: run.length, hasOtherNumbers }];
    })
    .toSorted((x, y) => y.length - x.length);
}
