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
  const read = documents.map((document) => ({
    document,
    paragraphs: document.paragraphs.map((paragraph) => ({
      paragraph,
      runs: runsOf(wordKeys(paragraph.text, paragraph.names)),
    })),
    words: document.paragraphs.reduce(
      (sum, { text, names }) => sum + wordKeys(text, names).length,
      0,
    ),
  }));
  const holders = new Map<string, Set<string>>();
  for (const { document, paragraphs } of read) {
    for (const run of paragraphs.flatMap(({ runs }) => runs)) {
      const known = holders.get(run) ?? new Set();
      holders.set(run, known.add(document.id));
    }
  }
  return read.map(({ document, paragraphs, words }) => {
    const total = paragraphs.reduce((sum, { runs }) => sum + runs.length, 0);
    const shared = new Map<string, number>();
    for (const run of paragraphs.flatMap(({ runs }) => runs)) {
      for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const nearest = [...shared]
      .filter(([other]) => actOf(other) !== actOf(document.id))
      .map(([other, count]) => ({ document: other, share: total === 0 ? 0 : count / total }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .toSorted((a, b) => b.share - a.share || (a.document < b.document ? -1 : 1))
      .slice(0, NEAREST)
      .map((kin) => ({ ...kin, places: placesIn(paragraphs, holders, kin.document) }));
    return { document: document.id, words, nearest };
  });
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function placesIn(
  paragraphs: readonly { readonly paragraph: PairParagraph; readonly runs: readonly string[] }[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  other: string,
): PairParagraph[] {
  return paragraphs
    .filter(({ runs }) => {
      const shared = runs.filter((run) => holders.get(run)?.has(other)).length;
      return runs.length > 0 && shared / runs.length >= NEARLY_WHOLE;
    })
    .map(({ paragraph }) => paragraph);
}
