/**
 * What words mean to the search, by terms. A term is a stem («стажировк»), a code («273-фз»), or a
 * concept: several stems in a row («повышен квалификац»), or a class of equal forms («=цнппм»).
 */
export interface Dictionary {
  /** Phrases by their first stem, the longest first. */
  readonly phrases: PhraseIndex;
  /** Concept of a single stem that is a form of a class: «цнппм» → «=цнппм». */
  readonly classes: ReadonlyMap<string, string>;
  /** What else a term may be written as, with a weight below 1. */
  readonly synonyms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words of synonyms as editors wrote them. */
  readonly labels: ReadonlyMap<string, string>;
  /** Bodies that a term names, by index in the corpus. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names of territories, the longest first; several may share one. */
  readonly territories: readonly TerritoryForm[];
}

export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

export interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

export interface TerritoryForm {
  readonly stems: readonly string[];
  readonly territory: string;
}

/** A phrase found among stems. */
export interface PhraseMatch extends Phrase {
  readonly start: number;
}

/** Every phrase among the stems of a text, overlapping ones too, in their order. */
export function findPhrases(stems: readonly string[], phrases: PhraseIndex): PhraseMatch[] {
  return stems.flatMap((stem, start) =>
    (phrases.get(stem) ?? [])
      .filter((phrase) => phrase.stems.every((each, at) => stems[start + at] === each))
      .map((phrase) => ({ ...phrase, start })),
  );
}
