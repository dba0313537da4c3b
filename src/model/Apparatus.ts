import type { Annotation } from './Annotation.ts';
import type { Level } from './Block.ts';

/** What we say about a document's words, keyed by provision id: never part of the words. */
export interface Apparatus {
  readonly subjects: readonly SubjectEntry[];
  readonly annotations: readonly Annotation[];
}

/** One body acting as a subject at one point of one document: one of the 58 entries. */
export interface SubjectEntry {
  /** Id of the point that opens the subject. */
  readonly provision: string;
  /** Id of the body in `registry/bodies/<territory>.yml`. */
  readonly body: string;
  readonly level: Level;
}
