import type { MarkedRange } from './markWords.ts';

/** One answer as the page shows it. */
export interface Hit {
  readonly document: string;
  readonly documentTitle: string;
  readonly territory: string;
  readonly territoryName: string;
  /** Null for a document whose text is not provided. */
  readonly provision: string | null;
  /** «п. 3.2.3»; empty for a document as a whole. */
  readonly label: string;
  /** The body in whose functions it stands, with its level, or null. */
  readonly body: string | null;
  readonly text: string;
  readonly marks: readonly MarkedRange[];
  /** Stems of marked words, for the page of the document. */
  readonly stems: readonly string[];
  readonly reasons: readonly string[];
  /** Where else the act prints the same words. */
  readonly otherPlaces: readonly HitPlace[];
}

export interface HitPlace {
  readonly document: string;
  readonly documentTitle: string;
  readonly provision: string | null;
  readonly label: string;
  readonly body: string | null;
}
