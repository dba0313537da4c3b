import type { JudgedQuery } from './JudgedQuery.ts';
import type { QueryScore } from './scoreQuery.ts';

export interface ScoredQuery {
  readonly query: JudgedQuery;
  readonly score: QueryScore;
}

/** A table of means by kind of query, and over all. */
export function formatScores(scored: readonly ScoredQuery[]): string {
  const kinds = [...Map.groupBy(scored, ({ query }) => query.kind), ['all', scored] as const];
  const head = row('kind', 'n', 'nDCG@10', 'MRR@10', 'success@3');
  return [head, ...kinds.map(([kind, some]) => means(kind, some))].join('\n');
}

/** The weakest queries first, with the grades of their first answers. */
export function formatQueries(scored: readonly ScoredQuery[]): string {
  return scored
    .toSorted((a, b) => a.score.ndcg - b.score.ndcg)
    .map(({ query, score }) => {
      return `${score.ndcg.toFixed(3)} ${score.gains.join('').padEnd(10)} ${query.kind}: ${query.query}`;
    })
    .join('\n');
}

function means(kind: string, some: readonly ScoredQuery[]): string {
  const mean = (of: (score: QueryScore) => number) =>
    (some.reduce((total, { score }) => total + of(score), 0) / some.length).toFixed(3);
  return row(
    kind,
    String(some.length),
    mean(({ ndcg }) => ndcg),
    mean(({ reciprocalRank }) => reciprocalRank),
    mean(({ success }) => success),
  );
}

function row(kind: string, ...cells: readonly string[]): string {
  return kind.padEnd(14) + cells.map((cell) => cell.padStart(10)).join('');
}
