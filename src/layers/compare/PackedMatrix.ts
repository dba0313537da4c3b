import type { Level } from '../../model/Block.ts';

/** The matrix as the browser filters it. Lists are told by their places in the lists above. */
export interface PackedMatrix {
  /** Ids, in the order of columns. */
  readonly territories: readonly string[];
  /** Short names of each territory's bodies. */
  readonly bodies: readonly (readonly string[])[];
  /** Points of each territory's documents that open a body's duties. */
  readonly points: readonly (readonly PackedPoint[])[];
  /** Levels whose silence is no gap: not regulated by a territory's acts, or only by a text that is not provided. */
  readonly silent: readonly (readonly PackedLevel[])[];
  /** Acts of each territory in force no more, as `lapsedWords` says them. */
  readonly lapsed: readonly (readonly string[])[];
  readonly types: readonly string[];
  readonly levels: readonly Level[];
  /** Stems of words. */
  readonly vocabulary: readonly string[];
  /** The words of each wording of duties, as places in `vocabulary`. */
  readonly wordings: readonly (readonly number[])[];
  readonly rows: readonly PackedRow[];
  readonly synonyms: readonly PackedSynonyms[];
  /** Short and full forms of one name. */
  readonly shortForms: readonly PackedSynonyms[];
}

/** Words that people ask with, and words of the matrix that acts write for them. */
export type PackedSynonyms = readonly [asked: readonly string[], written: readonly string[]];

export interface PackedRow {
  readonly topic: string;
  /** Words of the topic's name and definition, as places in `vocabulary`. */
  readonly words: readonly number[];
  /** Duties of each territory, those in force no more last; null where the levels of the topic are silent. */
  readonly cells: readonly (readonly PackedDuty[] | null)[];
}

/** `words` give the reason: «акт этот уровень не регулирует, кроме взаимодействия». */
export type PackedLevel = readonly [level: Level, words: string];

/** The document, named briefly, and the point as it is cited in it: «п. 3.2.3». */
export type PackedPoint = readonly [document: string, point: string];

/**
 * Places in `levels`, `types`, `bodies` of the territory; in how many provisions it is printed; places in
 * `points` of the territory; place in `wordings`. Of a duty in force no more also its act's place in `lapsed` of the
 * territory.
 */
export type PackedDuty = readonly [
  level: number,
  type: number,
  body: number,
  places: number,
  points: readonly number[],
  wording: number,
  lapsed?: number,
];
