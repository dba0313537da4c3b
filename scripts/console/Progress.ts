/** Tells, line by line, what a command is doing and how long each step took. */
export class Progress {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  /**
   * Runs a step between its two lines. `describe` puts what came of it in words: «18 документов»;
   * null is a failure, which the step itself explains.
   */
  async step<Result>(
    name: string,
    run: () => Promise<Result>,
    describe: (result: Result) => string | null,
  ): Promise<Result> {
    const start = performance.now();
    this.#write(`… ${name}`);
    const result = await run();
    const words = describe(result);
    const end = words === null ? `✗ ${name}: есть ошибки` : `✓ ${name}: ${words}`;
    this.#write(`${end}, ${seconds(performance.now() - start)}`);
    return result;
  }

  /** A line of its own. */
  say(line: string): void {
    this.#write(line);
  }
}

/** «0,8 с» */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} с`;
}
