import type { Level } from './Block.ts';

/** A body (институт, ЦНППМ, муниципальная методическая служба) of one territory, recorded once. */
export interface Body {
  /** Unique within its territory: `cnppm`, `loiro`. */
  readonly id: string;
  readonly territory: string;
  /** Id of `registry/body-types.yml`. */
  readonly type: string;
  readonly level: Level;
  readonly name: string;
  readonly short: string;
  /** Other names and abbreviations, as the documents or people write them. */
  readonly aka: readonly string[];
  readonly partOf: string | null;
  /** The body's site, only when an editor gave it, with the day it was given. */
  readonly site: { readonly url: string; readonly given: string } | null;
}

/** A type of body, comparable across territories. */
export interface BodyType {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  readonly short: string;
}
