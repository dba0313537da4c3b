import type { Duty } from '../duties/Duty.ts';

/** Two documents of one act that print duties word for word the same. */
export interface Copies {
  readonly territory: string;
  /** Ids of the documents, in printed order. */
  readonly a: string;
  readonly b: string;
  /** What both print; never empty. */
  readonly duties: readonly Duty[];
}

/** Pairs of documents that print the same duties, in printed order. */
export function listCopies(duties: readonly Duty[]): Copies[] {
  const pairs = duties.flatMap(pairsOf);
  return [...Map.groupBy(pairs, ({ a, b }) => `${a} ${b}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { a, b, duty } = first;
    return [{ territory: duty.territory, a, b, duties: same.map((pair) => pair.duty) }];
  });
}

function pairsOf(duty: Duty): { readonly a: string; readonly b: string; readonly duty: Duty }[] {
  const documents = [...new Set(duty.functions.map(({ document }) => document))];
  return documents.flatMap((a, at) => documents.slice(at + 1).map((b) => ({ a, b, duty })));
}
