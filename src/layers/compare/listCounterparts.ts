import { wordKeys } from '../../text/diffWords.ts';
import type { AlignmentGroup } from '../alignment/AlignmentGroup.ts';
import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import type { PairDocument } from './pair/PairDocument.ts';

/** By address of a provision («eao-201-a1#p4.3-2»), addresses of what other territories say alike, nearest first. */
export type Counterparts = ReadonlyMap<string, readonly string[]>;

/** More are told on the page of the topic. */
const MOST = 12;
/** Runs of words by which paragraphs that are no functions are known. */
const RUN = 5;
/** Share of a paragraph's runs that its counterpart has too. */
const LEAST = 0.5;

/**
 * What stands for each provision in the documents of other territories: for a function the members of its
 * group, for any other paragraph those that share most of its wording. Near linear in paragraphs.
 */
export function listCounterparts(
  documents: readonly PairDocument[],
  functions: readonly SubjectFunction[],
  groups: readonly AlignmentGroup[],
): Counterparts {
  const territoryOf = new Map(functions.map(({ id, territory }) => [id, territory]));
  const found = new Map<string, readonly string[]>();
  for (const { members } of groups) {
    for (const member of members) {
      const home = territoryOf.get(member.function);
      const others = members
        .toSorted((a, b) => b.score - a.score)
        .map((other) => other.function)
        .filter((id) => territoryOf.get(id) !== home);
      found.set(member.function, others.slice(0, MOST));
    }
  }
  for (const [address, others] of alikeParagraphs(documents)) {
    if (!territoryOf.has(address)) found.set(address, others);
  }
  return found;
}

interface Paragraph {
  readonly address: string;
  readonly territory: string;
  readonly runs: readonly string[];
}

function alikeParagraphs(documents: readonly PairDocument[]): Map<string, readonly string[]> {
  const paragraphs = documents.flatMap(({ id, territory, paragraphs: own }) =>
    own.map(({ provision, text, names }): Paragraph => {
      const words = wordKeys(text, names);
      const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
      return { address: `${id}#${provision}`, territory, runs: [...new Set(runs)] };
    }),
  );
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

/** One of each territory: the nearest. */
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
  const alike = [...shared]
    .map(([other, count]) => ({ other, share: count / Math.max(runs.length, other.runs.length) }))
    .filter(({ share }) => share >= LEAST)
    .toSorted((a, b) => b.share - a.share);
  const ofEach = new Map(alike.toReversed().map(({ other }) => [other.territory, other]));
  return alike
    .filter(({ other }) => ofEach.get(other.territory) === other)
    .map(({ other }) => other.address)
    .slice(0, MOST);
}
