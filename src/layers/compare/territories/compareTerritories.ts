import { diffWords } from '../../../text/diffWords.ts';
import { likeness } from '../pair/matchParagraphs.ts';
import type { PairRow } from '../pair/PairComparison.ts';
import { toBag } from '../pair/toBag.ts';
import { matchDocuments } from './matchDocuments.ts';
import type { ComparedTopic, TerritoryComparison } from './TerritoryComparison.ts';
import type { SideWording, TerritorySide } from './TerritorySide.ts';

type Row = PairRow<SideWording>;

/**
 * Compares two territories. Wordings of one group stand beside each other, the most alike first; where one
 * territory says it in more wordings, each of them is set against the nearest of the other.
 */
export function compareTerritories(a: TerritorySide, b: TerritorySide): TerritoryComparison {
  const [groupsA, groupsB] = [byGroup(a), byGroup(b)];
  const rows = [
    ...a.wordings.flatMap((wording) => {
      const [own, others] = [groupOf(wording, groupsA), groupOf(wording, groupsB)];
      if (others.length === 0) return [removed(wording)];
      // The first of a group speaks for all of it.
      return own[0] === wording ? pairUp(own, others) : [];
    }),
    ...b.wordings
      .filter(({ group }) => group === null || !groupsA.has(group))
      .map((wording): Row => ({ kind: 'added', b: wording, movedFrom: null })),
  ];
  return { topics: byTopic(rows), documents: matchDocuments(a, b) };
}

function byGroup({ wordings }: TerritorySide): ReadonlyMap<string, readonly SideWording[]> {
  const grouped = Map.groupBy(wordings, ({ group }) => group);
  return new Map([...grouped].flatMap(([id, list]) => (id === null ? [] : [[id, list] as const])));
}

function groupOf(
  { group }: SideWording,
  groups: ReadonlyMap<string, readonly SideWording[]>,
): readonly SideWording[] {
  return group === null ? [] : (groups.get(group) ?? []);
}

function removed(a: SideWording): Row {
  return { kind: 'removed', a, movedTo: null };
}

function pairUp(a: readonly SideWording[], b: readonly SideWording[]): Row[] {
  const bags = new Map([...a, ...b].map((one) => [one, toBag(one)]));
  const pairs = a
    .flatMap((one) => b.map((other) => ({ one, other })))
    .map((pair) => ({ ...pair, likeness: likeOf(bags, pair.one, pair.other) }))
    .toSorted((x, y) => y.likeness - x.likeness);
  const taken = new Set<SideWording>();
  const chosen = pairs.filter(({ one, other }) => {
    const isFree = !taken.has(one) && !taken.has(other);
    if (isFree) taken.add(one).add(other);
    return isFree;
  });
  const left = [...a, ...b].filter((one) => !taken.has(one));
  const further = left.flatMap(
    (one) => pairs.find((pair) => pair.one === one || pair.other === one) ?? [],
  );
  return [...chosen, ...further].map(({ one, other }) => toRow(one, other));
}

function likeOf(
  bags: ReadonlyMap<SideWording, ReturnType<typeof toBag>>,
  one: SideWording,
  other: SideWording,
): number {
  return likeness(bags.get(one) ?? new Map(), bags.get(other) ?? new Map());
}

function toRow(a: SideWording, b: SideWording): Row {
  const parts = diffWords(a.text, b.text, a.names, b.names);
  const isSame = parts.every(({ kind }) => kind === 'same');
  return isSame ? { kind: 'same', a, b } : { kind: 'changed', a, b, parts };
}

function byTopic(rows: readonly Row[]): ComparedTopic[] {
  const topicOf = (row: Row) => (row.kind === 'added' ? row.b.topic : row.a.topic);
  const grouped = Map.groupBy(rows, (row) => topicOf(row).id);
  return [...grouped.values()]
    .flatMap((list) => {
      const [first] = list;
      return first === undefined ? [] : [{ topic: topicOf(first), rows: list }];
    })
    .toSorted((x, y) => x.topic.place - y.topic.place);
}
