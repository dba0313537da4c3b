import type { Acts } from './Acts.ts';
import type { Deed } from './Deed.ts';
import type { People } from './People.ts';

/** A function's words as comparison sees them: names made equal, short forms written out, small words left out. */
export interface Wording {
  readonly words: readonly WordUse[];
  /** Stems of the first words of its clauses and of those listed after them: what is done. */
  readonly actions: readonly string[];
  readonly acts: Acts;
  /** What it tells to do; empty where that is not all known. */
  readonly deeds: readonly Deed[];
  readonly people: readonly People[];
}

/** One word at its place. */
export interface WordUse {
  /** Stem, or `@type` for a name of an organisation. */
  readonly stem: string;
  /** Root of its family of words: «координировать» and «координация» share one. Equals `stem` for a name. */
  readonly family: string;
  /** As printed, for explanations; a written-out short form repeats the short form. */
  readonly text: string;
  readonly part: Part;
}

/**
 * Where a word stands. `verb`: a verb that only says that something is done («обеспечивает», «осуществляет»);
 * `core`: what is done, to what, for whom; `scope`: the bounds («в рамках …», «с использованием …»);
 * `aside`: what only adds («в том числе …», brackets).
 */
export type Part = 'verb' | 'core' | 'scope' | 'aside';
