import { wordKeys } from '../../text/diffWords.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { PairDocument, PairParagraph } from './pair/PairDocument.ts';

/** A document and those whose wording it shares most. */
export interface Origin {
  readonly document: string;
  /** Words of the document, names of a body counted as one. */
  readonly words: number;
  /** Documents of other acts, nearest first, at most five. */
  readonly nearest: readonly Kinship[];
}

export interface Kinship {
  readonly document: string;
  /** Share of the document's runs of five words that the other has too, 0 to 1. */
  readonly share: number;
  /** Its paragraphs that the other has nearly whole, in printed order. */
  readonly places: readonly PairParagraph[];
}

/** Runs of words by which texts are known: shorter ones are common phrases. */
const RUN = 5;
const NEAREST = 5;
/** Less is chance of the genre. */
const LEAST_SHARE = 0.05;
/** Share of a paragraph's runs that makes it nearly whole. */
const NEARLY_WHOLE = 0.8;

/** Whose words documents share. `actOf` tells documents of one act apart from others. */
export function listOrigins(
  documents: readonly PairDocument[],
  actOf: (document: string) => LegalDocument['act']['id'],
): Origin[] {
  const read = documents.map(readDocument);
  const holders = indexRuns(read);
  return read.map(({ id, words, paragraphs }) => ({
    document: id,
    words,
    nearest: sharesOf(paragraphs, holders)
      .filter(({ document }) => actOf(document) !== actOf(id))
      .slice(0, NEAREST)
      .map((kin) => ({ ...kin, places: placesIn(paragraphs, holders, kin.document) })),
  }));
}

interface ReadDocument {
  readonly id: string;
  readonly words: number;
  readonly paragraphs: readonly ReadParagraph[];
}

interface ReadParagraph {
  readonly paragraph: PairParagraph;
  readonly runs: readonly string[];
}

/** Ids of documents that have a run of words. */
type Holders = ReadonlyMap<string, ReadonlySet<string>>;

function readDocument({ id, paragraphs }: PairDocument): ReadDocument {
  const keys = paragraphs.map(({ text, names }) => wordKeys(text, names));
  return {
    id,
    words: keys.reduce((sum, words) => sum + words.length, 0),
    paragraphs: paragraphs.map((paragraph, at) => ({ paragraph, runs: runsOf(keys[at] ?? []) })),
  };
}

function indexRuns(documents: readonly ReadDocument[]): Holders {
  const holders = new Map<string, Set<string>>();
  for (const { id, paragraphs } of documents) {
    for (const run of paragraphs.flatMap(({ runs }) => runs)) {
      const known = holders.get(run) ?? new Set();
      holders.set(run, known.add(id));
    }
  }
  return holders;
}

/** Other documents by their share of runs, the largest first, chance left out. */
function sharesOf(
  paragraphs: readonly ReadParagraph[],
  holders: Holders,
): { readonly document: string; readonly share: number }[] {
  const runs = paragraphs.flatMap((one) => one.runs);
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const other of holders.get(run) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([document, count]) => ({ document, share: count / runs.length }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share || (a.document < b.document ? -1 : 1));
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function placesIn(
  paragraphs: readonly ReadParagraph[],
  holders: Holders,
  other: string,
): PairParagraph[] {
  return paragraphs
    .filter(({ runs }) => {
      const shared = runs.filter((run) => holders.get(run)?.has(other)).length;
      return runs.length > 0 && shared / runs.length >= NEARLY_WHOLE;
    })
    .map(({ paragraph }) => paragraph);
}
