import type { Level } from '../../model/Block.ts';

/** The matrix as the browser filters it. Lists are told by their places in the lists above. */
export interface PackedMatrix {
  /** Ids, in the order of columns. */
  readonly territories: readonly string[];
  /** Short names of each territory's bodies. */
  readonly bodies: readonly (readonly string[])[];
  /** Points of each territory's documents that open a body's duties. */
  readonly points: readonly (readonly PackedPoint[])[];
  /** Levels that each territory's acts do not regulate. */
  readonly unregulated: readonly (readonly Level[])[];
  readonly types: readonly string[];
  readonly levels: readonly Level[];
  /** Stems of words. */
  readonly vocabulary: readonly string[];
  /** The words of each wording of duties, as places in `vocabulary`. */
  readonly wordings: readonly (readonly number[])[];
  readonly rows: readonly PackedRow[];
}

export interface PackedRow {
  readonly topic: string;
  /** Words of the topic's name and definition, as places in `vocabulary`. */
  readonly words: readonly number[];
  /** Duties of each territory; null where its acts do not regulate the levels of the topic. */
  readonly cells: readonly (readonly PackedDuty[] | null)[];
}

/** The document, named briefly, and the point as it is cited in it: «п. 3.2.3». */
export type PackedPoint = readonly [document: string, point: string];

/**
 * Places in `levels`, `types`, `bodies` of the territory; in how many provisions it is printed; places in
 * `points` of the territory; place in `wordings`.
 */
export type PackedDuty = readonly [
  level: number,
  type: number,
  body: number,
  places: number,
  points: readonly number[],
  wording: number,
];
