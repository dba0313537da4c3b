/** Why documents give no answer: never that there is none in the territory. */
export type Absence = NotFound | Unregulated | NotProvided;

/** «В документах на сайте не найдено»: the only absence that may be a gap. */
export interface NotFound {
  readonly kind: 'not-found';
}

/** The territory's acts do not regulate the levels where others have it. */
export interface Unregulated {
  readonly kind: 'unregulated';
  readonly reason: string;
}

/** The document that would say it is named, and its text is not on the site. Titles of documents. */
export interface NotProvided {
  readonly kind: 'not-provided';
  readonly documents: readonly string[];
}
