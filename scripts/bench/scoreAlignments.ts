import type { AlignmentGroup, AlignmentKind } from '../../src/layers/alignment/AlignmentGroup.ts';
import type { JudgedGroup, JudgedMember } from './JudgedGroup.ts';

/** How a computed alignment meets a judged one, over pairs of functions of different territories. */
export interface AlignmentScore {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly precision: number;
  readonly recall: number;
  /** Pairs of a judged anchor and a member, found, and those whose kind is right. */
  readonly kinds: number;
  readonly rightKinds: number;
}

/**
 * Scores groups. A found pair is wrong when its functions are not judged together: when one of them is judged
 * at all, or always where the judgement covers every function (`isWhole`). Pairs with a `medium` member do
 * not count.
 */
export function scoreAlignments(
  groups: readonly AlignmentGroup[],
  judged: readonly JudgedGroup[],
  territoryOf: ReadonlyMap<string, string>,
  isWhole: boolean,
): AlignmentScore {
  const home = new Map(groups.flatMap((group) => group.members.map((m) => [m.function, group])));
  const wanted = judged.flatMap(wantedPairs);
  const found = wanted.filter(([a, b]) => isTogether(home, a.function, b.function));
  const missed = wanted.filter(([a, b]) => !isTogether(home, a.function, b.function));
  const wrong = wrongPairs(groups, judged, territoryOf, isWhole);
  const kinds = found.flatMap((pair) => kindsOf(home, pair));
  return {
    found: found.length,
    missed: missed.map(([a, b]) => `${a.function} – ${b.function}`),
    wrong,
    precision: share(found.length, found.length + wrong.length),
    recall: share(found.length, wanted.length),
    kinds: kinds.length,
    rightKinds: kinds.filter((kind) => kind.judged === kind.computed).length,
  };
}

type JudgedPair = readonly [JudgedMember, JudgedMember];

function wantedPairs({ members }: JudgedGroup): JudgedPair[] {
  const sure = members.filter((one) => one.confidence === 'high');
  return pairsOf(sure).filter(([a, b]) => a.territory !== b.territory);
}

function isTogether(home: ReadonlyMap<string, AlignmentGroup>, a: string, b: string): boolean {
  return home.has(a) && home.get(a) === home.get(b);
}

function wrongPairs(
  groups: readonly AlignmentGroup[],
  judged: readonly JudgedGroup[],
  territoryOf: ReadonlyMap<string, string>,
  isWhole: boolean,
): string[] {
  const known = new Map(
    judged.flatMap((group) => group.members.map((one) => [one.function, { group, one }] as const)),
  );
  return groups.flatMap((group) =>
    pairsOf(group.members.map((member) => member.function))
      .filter(([a, b]) => territoryOf.get(a) !== territoryOf.get(b))
      .filter(([a, b]) => {
        const [first, second] = [known.get(a), known.get(b)];
        if (first === undefined && second === undefined) return isWhole;
        if ([first, second].some((one) => one?.one.confidence === 'medium')) return false;
        return first?.group !== second?.group;
      })
      .map(([a, b]) => `${a} – ${b}`),
  );
}

/** The judged kind of a member, and ours relative to the same function: turned round when our anchor is another. */
function kindsOf(
  home: ReadonlyMap<string, AlignmentGroup>,
  [a, b]: JudgedPair,
): { judged: AlignmentKind; computed: AlignmentKind }[] {
  const [anchor, member] = a.kind === 'anchor' ? [a, b] : [b, a];
  if (anchor.kind !== 'anchor' || member.kind === null || member.kind === 'anchor') return [];
  const group = home.get(anchor.function);
  const kindIn = (id: string) => group?.members.find((one) => one.function === id)?.kind;
  const [ofAnchor, ofMember] = [kindIn(anchor.function), kindIn(member.function)];
  if (ofAnchor === undefined || ofMember === undefined) return [];
  return [{ judged: member.kind, computed: relative(ofAnchor, ofMember) }];
}

const REVERSED: Readonly<Record<AlignmentKind, AlignmentKind>> = {
  identical: 'identical',
  reworded: 'reworded',
  extended: 'narrowed',
  narrowed: 'extended',
};

function relative(ofAnchor: AlignmentKind, ofMember: AlignmentKind): AlignmentKind {
  if (ofAnchor === 'identical') return ofMember;
  return ofMember === 'identical' ? REVERSED[ofAnchor] : 'reworded';
}

function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
