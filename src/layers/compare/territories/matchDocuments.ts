import { wordKeys } from '../../../text/diffWords.ts';
import type { DocumentMatch } from './TerritoryComparison.ts';
import type { SideDocument, TerritorySide } from './TerritorySide.ts';

/** Titles only part documents that share the same of duties. */
const TITLE_SHARE = 0.1;

/**
 * Sets documents of one kind beside each other, a regulation by a regulation: where there are several, those
 * first that lay most of the same duties, then those whose titles are most alike. A document that is left is
 * matched with null.
 */
export function matchDocuments(a: TerritorySide, b: TerritorySide): DocumentMatch[] {
  const [dutiesA, dutiesB] = [dutiesByDocument(a), dutiesByDocument(b)];
  const likeness = (one: SideDocument, other: SideDocument) =>
    shareInCommon(dutiesA.get(one.id), dutiesB.get(other.id)) +
    TITLE_SHARE * shareInCommon(titleOf(one), titleOf(other));
  const candidates = a.documents
    .flatMap((one) => b.documents.map((other) => ({ a: one, b: other })))
    .filter((pair) => pair.a.kind === pair.b.kind)
    .map((pair) => ({ ...pair, likeness: likeness(pair.a, pair.b) }))
    .toSorted((x, y) => y.likeness - x.likeness);
  const matched = new Map<SideDocument, SideDocument>();
  for (const { a: one, b: other } of candidates) {
    if (matched.has(one) || matched.has(other)) continue;
    matched.set(one, other);
    matched.set(other, one);
  }
  return [
    ...a.documents.map((one) => ({ a: one, b: matched.get(one) ?? null })),
    ...b.documents.filter((one) => !matched.has(one)).map((one) => ({ a: null, b: one })),
  ];
}

/** What each document charges bodies with: ids of groups, for others their words. */
function dutiesByDocument({ wordings }: TerritorySide): ReadonlyMap<string, ReadonlySet<string>> {
  const duties = new Map<string, Set<string>>();
  for (const { group, text, holders } of wordings) {
    for (const { document } of holders.flatMap(({ places }) => places)) {
      const own = duties.get(document) ?? new Set();
      duties.set(document, own.add(group ?? text));
    }
  }
  return duties;
}

function titleOf({ title }: SideDocument): ReadonlySet<string> {
  return new Set(wordKeys(title, []));
}

/** Share of two sets in common, 0 to 1 (Dice). */
function shareInCommon(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) {
  const shared = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
