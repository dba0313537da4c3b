/** Words that mean one thing for a search, in both directions; or words people ask with and words acts use. */
export type SynonymGroup =
  | { readonly kind: 'same'; readonly words: readonly string[] }
  | {
      readonly kind: 'asked';
      readonly asked: readonly string[];
      readonly written: readonly string[];
    };

/** Short and full forms of one name. `related` forms are near, not equal. */
export interface AbbreviationGroup {
  readonly short: readonly string[];
  readonly full: readonly string[];
  readonly related: readonly string[];
}

/** What editors teach the search: `registry/synonyms.yml` and `registry/abbreviations.yml`. */
export interface SearchWords {
  readonly synonyms: readonly SynonymGroup[];
  readonly abbreviations: readonly AbbreviationGroup[];
}
