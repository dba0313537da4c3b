/** A made-up wording, told by a territory that we have not, beside a function of a real act. */
export interface MadeBeside {
  /** Id of the function; the wording is of its topic, its level and its type of body. */
  readonly function: string;
  readonly text: string;
  /** Whether both say the same. */
  readonly isSame: boolean;
}
