import { wordKeys } from '../../../text/diffWords.ts';
import type { PairDocument } from '../pair/PairDocument.ts';
import { headingKind } from './headingKind.ts';
import { rankAlike } from './rankAlike.ts';

/** Runs of words by which paragraphs are known. */
const RUN = 5;
/** Share of a paragraph's runs that its counterpart has too. */
const LEAST = 0.5;

interface Paragraph {
  readonly address: string;
  readonly territory: string;
  readonly runs: readonly string[];
}

/**
 * By address of a paragraph that is no heading, those of other territories that share most of its wording.
 * Near linear in paragraphs.
 */
export function alikeParagraphs(
  documents: readonly PairDocument[],
): Map<string, readonly string[]> {
  const paragraphs = documents.flatMap(toParagraphs);
  const holders = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const run of paragraph.runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [paragraph]);
      else known.push(paragraph);
    }
  }
  return new Map(
    paragraphs.flatMap((paragraph) => {
      const others = nearest(paragraph, holders);
      return others.length === 0 ? [] : [[paragraph.address, others] as const];
    }),
  );
}

function toParagraphs({ id, territory, paragraphs }: PairDocument): Paragraph[] {
  return paragraphs
    .filter(({ provision }) => headingKind(provision) === null)
    .map(({ provision, text, names }) => {
      const words = wordKeys(text, names);
      const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
      return { address: `${id}#${provision}`, territory, runs: [...new Set(runs)] };
    });
}

function nearest(
  { territory, runs }: Paragraph,
  holders: ReadonlyMap<string, readonly Paragraph[]>,
): string[] {
  const shared = new Map<Paragraph, number>();
  for (const run of runs) {
    for (const other of holders.get(run) ?? []) {
      if (other.territory !== territory) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const alike = [...shared].map(([other, count]) => ({
    address: other.address,
    territory: other.territory,
    score: count / Math.max(runs.length, other.runs.length),
  }));
  return rankAlike(alike.filter(({ score }) => score >= LEAST));
}
