/** What one typesetter reports of its runs over all documents. */
export interface BenchResult {
  readonly pages: number;
  readonly bytes: number;
  /** CPU milliseconds of each pass in one process; the first from the process's start. */
  readonly passes: readonly number[];
}
