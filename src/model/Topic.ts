/** One of the 40 topics by which functions are compared. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}
