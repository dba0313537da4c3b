import { alignCorpus } from '../../src/layers/alignment/alignCorpus.ts';
import type { Corpus } from '../../src/model/Corpus.ts';
import type { JudgedGroup } from './JudgedGroup.ts';
import { type AlignmentScore, scoreAlignments } from './scoreAlignments.ts';

/** The score of a corpus of these territories alone. */
export interface PartScore extends AlignmentScore {
  readonly territories: readonly string[];
}

/**
 * Scores corpora of some territories, from `least` on and fewer than all, against a judgement of all
 * functions.
 */
export function scoreParts(
  corpus: Corpus,
  judged: readonly JudgedGroup[],
  least: number,
): PartScore[] {
  const ids = corpus.territories.map(({ id }) => id);
  return partsOf(ids)
    .filter((part) => part.length >= least && part.length < ids.length)
    .toSorted((a, b) => a.length - b.length)
    .map((territories) => scorePart(corpus, judged, territories));
}

function partsOf(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>(
    (parts, id) => [...parts, ...parts.map((part) => [...part, id])],
    [[]],
  );
}

function scorePart(
  corpus: Corpus,
  judged: readonly JudgedGroup[],
  territories: readonly string[],
): PartScore {
  const has = (one: { readonly territory: string }) => territories.includes(one.territory);
  const { computed } = alignCorpus({
    ...corpus,
    territories: corpus.territories.filter(({ id }) => territories.includes(id)),
    bodies: corpus.bodies.filter((body) => has(body) || body.level === 'federal'),
    documents: corpus.documents.filter(has),
    alignmentCorrections: [],
  });
  const groups = judged.map((group) => ({ ...group, members: group.members.filter(has) }));
  const territoryOf = new Map(
    computed.flatMap(({ members }) =>
      members.map((one) => [one.function, territoryIn(corpus, one.function)] as const),
    ),
  );
  return { territories, ...scoreAlignments(computed, groups, territoryOf, true) };
}

function territoryIn({ documents }: Corpus, functionId: string): string {
  const [id] = functionId.split('#');
  return documents.find((document) => document.id === id)?.territory ?? '';
}
