/** A word that duties are narrowed by. */
export interface AskedWord {
  /** A word that begins with it answers. */
  readonly stem: string;
  /** Of what is done («ведет», «ведение»): the family of the verb and its noun. Null for other words. */
  readonly family: string | null;
}
