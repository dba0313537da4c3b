/** What each record is worth as an answer, by record; 0 for one that answers nothing. */
export interface WordScores {
  readonly score: Float64Array;
  /** Share of what was asked that the record answers, by rarity. */
  readonly coverage: Float64Array;
}
