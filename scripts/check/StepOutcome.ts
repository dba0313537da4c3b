/** What came of a step. A command that is not a test run counts as one test. */
export interface StepOutcome {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  /** Names of tests that could not run here. */
  readonly skipped: readonly string[];
  /** Tests that passed after they had failed, with what was wrong the first time. */
  readonly retried: readonly string[];
  /** Everything the command printed. */
  readonly output: string;
}
