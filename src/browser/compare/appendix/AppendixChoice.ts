/** What a person asks of an appendix. */
export interface AppendixChoice {
  /** Lines of the title. */
  readonly heading: string;
  /** Lines of the corner block: «Приложение», «к письму …». */
  readonly approval: readonly string[];
  /** Places of the columns to keep, from 1, where columns are territories. */
  readonly columns: readonly number[];
  readonly sides: 'one' | 'two';
  readonly check: boolean;
}
