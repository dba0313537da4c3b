/** A step of `npm run check` or `npm test`: one command of its own, run with the project's Node. */
export interface CheckStep {
  readonly name: string;
  /** A JavaScript or TypeScript file and its arguments. */
  readonly command: readonly [file: string, ...args: string[]];
  readonly env: Readonly<Record<string, string>>;
  /** File to which Vitest writes its results; null for a command that passes or fails as one. */
  readonly results: string | null;
}
