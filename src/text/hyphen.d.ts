/** The patterns of the `hyphen` package, which ships no types: levels, a tree by letter, exceptions. */
declare module 'hyphen/patterns/ru.js' {
  /** What follows a letter: the number of a pattern that ends here, further letters, or both. */
  export type PatternNode = number | PatternBranch | readonly [PatternBranch, number];
  export interface PatternBranch {
    readonly [letter: string]: PatternNode;
  }
  const patterns: readonly [
    levels: readonly (readonly number[])[],
    tree: PatternBranch,
    exceptions: Readonly<Record<string, readonly number[]>>,
  ];
  export default patterns;
}
