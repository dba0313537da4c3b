import { likeness } from '../pair/matchParagraphs.ts';
import type { PairDocument } from '../pair/PairDocument.ts';
import type { Alike } from './Alike.ts';
import { listHeadings, type Heading } from './listHeadings.ts';
import { rankAlike } from './rankAlike.ts';

/** Share of the weight of a heading's words that the other heading has too. */
const LEAST_WORDS = 0.5;
/** Share of words in common of what two headings head: less is another matter under a name alike. */
const LEAST_CONTENT = 0.4;

/**
 * By address of a heading, headings of other territories that head the same: a title is set beside titles, a
 * section beside sections. Both their own words and what they head must be alike; of one document only the
 * heading that is the nearest from both sides counts.
 */
export function alikeHeadings(documents: readonly PairDocument[]): Map<string, readonly string[]> {
  const headings = documents.flatMap(listHeadings);
  const kinds = (['title', 'section'] as const).map((kind) =>
    headings.filter((heading) => heading.kind === kind),
  );
  return new Map(kinds.flatMap((own) => [...alikeOfKind(own)]));
}

function alikeOfKind(headings: readonly Heading[]): Map<string, readonly string[]> {
  const weights = weighWords(headings);
  const holders = new Map<string, Heading[]>();
  for (const heading of headings) {
    for (const word of heading.words) holders.set(word, [...(holders.get(word) ?? []), heading]);
  }
  const nearest = new Map(
    headings.map((heading) => [heading.address, nearestOfEach(heading, holders, weights)] as const),
  );
  const isMutual = (heading: Heading, { address }: Alike) =>
    nearest.get(address)?.get(heading.document)?.address === heading.address;
  return new Map(
    headings.flatMap((heading) => {
      const alike = [...(nearest.get(heading.address)?.values() ?? [])];
      const others = rankAlike(alike.filter((other) => isMutual(heading, other)));
      return others.length === 0 ? [] : [[heading.address, others] as const];
    }),
  );
}

interface Weights {
  readonly words: ReadonlyMap<string, number>;
  /** Of all words of a heading: counted once, for it is compared with many. */
  readonly totals: ReadonlyMap<Heading, number>;
}

/** «системы», «сопровождения» stand in most headings and tell nothing of what one is about; «показатели» does. */
function weighWords(headings: readonly Heading[]): Weights {
  const counts = new Map<string, number>();
  for (const word of headings.flatMap(({ words }) => [...words]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = new Map(
    [...counts].map(([word, count]) => [word, Math.log(1 + headings.length / count) ** 2]),
  );
  const totals = headings.map((heading): [Heading, number] => [
    heading,
    [...heading.words].reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
  ]);
  return { words, totals: new Map(totals) };
}

/** By document of another territory, its heading that is most alike. */
function nearestOfEach(
  heading: Heading,
  holders: ReadonlyMap<string, readonly Heading[]>,
  weights: Weights,
): Map<string, Alike> {
  const others = new Set([...heading.words].flatMap((word) => holders.get(word) ?? []));
  const found = new Map<string, Alike>();
  for (const other of others) {
    if (other.territory === heading.territory) continue;
    const score = scoreOf(heading, other, weights);
    if (score > (found.get(other.document)?.score ?? 0))
      found.set(other.document, { address: other.address, territory: other.territory, score });
  }
  return found;
}

/** 0 where they head different things. */
function scoreOf(a: Heading, b: Heading, weights: Weights): number {
  const words = wordLikeness(a, b, weights);
  if (words < LEAST_WORDS) return 0;
  const content = likeness(a.content, b.content);
  return content < LEAST_CONTENT ? 0 : (words + content) / 2;
}

/** Shared weight of the lighter heading's: one may write «РСНМС» where the other writes it out. */
function wordLikeness(a: Heading, b: Heading, { words, totals }: Weights): number {
  const least = Math.min(totals.get(a) ?? 0, totals.get(b) ?? 0);
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += words.get(word) ?? 0;
  return least === 0 ? 0 : shared / least;
}
