/** What came of a step. A command that is not a test run counts as one test. */
export interface StepOutcome {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  /** Names of tests that could not run here. */
  readonly skipped: readonly string[];
  /** Everything the command printed. */
  readonly output: string;
}
