import type { Level } from '../../../model/Block.ts';
import type { CitedUnit } from '../../../render/search/citationTerm.ts';

/** What a reader asked, understood against one index. */
export interface Query {
  /** As it was typed. */
  readonly typed: string;
  /** As it is searched: in the Russian layout, with slips mended. */
  readonly text: string;
  /** Changes between the two that the reader must see. */
  readonly corrections: readonly Correction[];
  readonly slots: readonly Slot[];
  /** Words in quotes, as stems: records must have them in a row. */
  readonly phrases: readonly (readonly string[])[];
  /** Ids of territories with documents that the query names. */
  readonly territories: readonly string[];
  /** How many words name them. */
  readonly territoryLength: number;
  /** Names of regions whose documents the site does not have. */
  readonly absentRegions: readonly string[];
  readonly intents: ReadonlySet<Intent>;
  readonly citation: Citation | null;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
  readonly kind: 'layout' | 'spelling';
}

/** What kind of answer a question wants. */
export type Intent = 'definition' | 'who' | 'when' | 'measure' | 'functions' | 'document';

/** A place of an act: by its number, an annex, a point. At least one of `acts`, `annex`, `point` is given. */
export interface Citation {
  /** Indexes in the core. */
  readonly acts: readonly number[];
  readonly annex: string | null;
  /** Number of a point, a section or a row of a table. */
  readonly point: string | null;
  /** What the number is most likely of. */
  readonly unit: CitedUnit;
}

/** One thing that is asked for: a word or a name, and everything that counts as it. */
export interface Slot {
  /** As searched: for messages. */
  readonly words: string;
  /** How many of them carry matter. */
  readonly length: number;
  /** Best first; the strongest is what was typed. */
  readonly alternatives: readonly Alternative[];
  /** Stems of a name of several words: a part of them is worth something too. */
  readonly parts: readonly string[];
  /** Bodies that it names. */
  readonly bodies: ReadonlySet<number>;
  /** Level that it names: «в школе» is the institutional one. */
  readonly level: Level | null;
  /** How much it tells: rare words tell more. 0 when no record has it in any form. */
  readonly weight: number;
}

export interface Alternative {
  readonly term: string;
  /** From 0 to 1: how nearly it is what was asked. */
  readonly strength: number;
  readonly source: AlternativeSource;
}

export type AlternativeSource = 'word' | 'form' | 'family' | 'synonym' | 'spelling';
