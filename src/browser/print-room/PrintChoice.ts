/** What a person asks of the print room. */
export interface PrintChoice {
  /** Document ids in the order of the page. */
  readonly documents: readonly string[];
  readonly contents: boolean;
  readonly numbering: 'through' | 'per-part';
  readonly sides: 'one' | 'two';
  readonly check: boolean;
  /** «справочная копия» over every page. */
  readonly notice: boolean;
  /** Room for «Верно». */
  readonly certification: boolean;
}
