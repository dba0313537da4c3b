import type { Act } from '../../model/LegalDocument.ts';

/** Why documents give no answer: never that there is none in the territory. */
export type Absence = NotFound | Unregulated | NotProvided | Lapsed;

/** «В документах на сайте не найдено»: the only absence that may be a gap. */
export interface NotFound {
  readonly kind: 'not-found';
}

/** The territory's acts do not regulate the levels where others have it. */
export interface Unregulated {
  readonly kind: 'unregulated';
  /** What of the levels they regulate all the same, in the genitive; null for nothing. */
  readonly except: string | null;
  readonly reason: string;
}

/** The document that would say it is named, and its text is not on the site. Titles of documents. */
export interface NotProvided {
  readonly kind: 'not-provided';
  readonly documents: readonly string[];
}

/** It stands only in acts that are in force no more: a gap where the acts in force cover its level. */
export interface Lapsed {
  readonly kind: 'lapsed';
  /** Never empty. */
  readonly acts: readonly Act[];
}
