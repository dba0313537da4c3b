import { diffWords } from '../../../text/diffWords.ts';
import { likeness, matchParagraphs, sizeOf, type WordBag } from './matchParagraphs.ts';
import type { PairComparison, PairRow } from './PairComparison.ts';
import type { PairDocument, PairParagraph } from './PairDocument.ts';
import { similarityOfRows } from './similarityOfRows.ts';
import { toBag } from './toBag.ts';

/** Compares two documents. Numbers, names of bodies and places, case and punctuation are no differences. */
export function comparePair(a: PairDocument, b: PairDocument): PairComparison {
  const [bagsA, bagsB] = [a.paragraphs.map(toBag), b.paragraphs.map(toBag)];
  const matches = matchEitherWay(a, b, bagsA, bagsB);
  const matchedA = new Map(matches);
  const matchedB = new Set(matches.map(([, at]) => at));
  const moved = findMoved(a, b, bagsA, bagsB, matchedA, matchedB);
  const rows: PairRow[] = [];
  let next = 0;
  const addUpTo = (end: number) => {
    for (; next < end; next++) {
      const added = b.paragraphs[next];
      if (added !== undefined) {
        rows.push({ kind: 'added', b: added, movedFrom: moved.from.get(added.provision) ?? null });
      }
    }
  };
  for (const [at, paragraph] of a.paragraphs.entries()) {
    const other = matchedA.get(at);
    const match = other === undefined ? undefined : b.paragraphs[other];
    if (other === undefined || match === undefined) {
      rows.push({
        kind: 'removed',
        a: paragraph,
        movedTo: moved.to.get(paragraph.provision) ?? null,
      });
      continue;
    }
    addUpTo(other);
    rows.push(toRow(paragraph, match));
    next = other + 1;
  }
  addUpTo(b.paragraphs.length);
  return { rows, similarity: similarityOfRows(rows) };
}

/** Of equally good matches the same are found whichever document stands first. */
function matchEitherWay(
  a: PairDocument,
  b: PairDocument,
  bagsA: readonly WordBag[],
  bagsB: readonly WordBag[],
): (readonly [number, number])[] {
  if (a.id <= b.id) return matchParagraphs(bagsA, bagsB);
  return matchParagraphs(bagsB, bagsA).map(([ofB, ofA]) => [ofA, ofB] as const);
}

function toRow(a: PairParagraph, b: PairParagraph): PairRow {
  const parts = diffWords(a.text, b.text, a.names, b.names);
  return parts.every(({ kind }) => kind === 'same')
    ? { kind: 'same', a, b }
    : { kind: 'changed', a, b, parts };
}

/** Words that stand in another place of the other document are nearly the same there. */
const MOVED = 0.85;
/** Shorter paragraphs repeat by chance. */
const SHORTEST_MOVED = 5;

interface Moved {
  /** By provision of `a`, the provision of `b`, and the reverse. */
  readonly to: Map<string, string>;
  readonly from: Map<string, string>;
}

function findMoved(
  a: PairDocument,
  b: PairDocument,
  bagsA: readonly WordBag[],
  bagsB: readonly WordBag[],
  matchedA: ReadonlyMap<number, number>,
  matchedB: ReadonlySet<number>,
): Moved {
  const moved: Moved = { to: new Map(), from: new Map() };
  for (const [i, bag] of bagsA.entries()) {
    if (matchedA.has(i) || sizeOf(bag) < SHORTEST_MOVED) continue;
    const j = bagsB.findIndex(
      (other, at) =>
        !matchedB.has(at) &&
        !moved.from.has(b.paragraphs[at]?.provision ?? '') &&
        likeness(bag, other) >= MOVED,
    );
    const [from, to] = [a.paragraphs[i]?.provision, b.paragraphs[j]?.provision];
    if (from === undefined || to === undefined) continue;
    moved.to.set(from, to);
    moved.from.set(to, from);
  }
  return moved;
}
