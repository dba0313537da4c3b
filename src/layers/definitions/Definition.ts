/** Words that an act explains, and its explanation: a defined term, or a short form and its full one. */
export interface Definition {
  readonly kind: 'term' | 'abbreviation';
  /** The explained words as printed where they are defined: «стажировочная площадка», «ЦНППМ». */
  readonly words: string;
  readonly explanation: string;
  readonly document: string;
  readonly provision: string;
}
