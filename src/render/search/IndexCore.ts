import type { DocumentKind } from '../../model/DocumentKind.ts';
import type { Level } from '../../model/Block.ts';

/**
 * What every search needs at once, published as JSON. Names of things are indexes: of territories,
 * bodies, topics, documents in these lists, of terms in `terms`. Pairs of terms and weights are flat:
 * `[term, weight in hundredths, term, weight, …]`.
 */
export interface IndexCore {
  readonly territories: readonly CoreTerritory[];
  readonly acts: readonly CoreAct[];
  readonly documents: readonly CoreDocument[];
  readonly bodyTypes: readonly CoreName[];
  readonly bodies: readonly CoreBody[];
  /** Bodies with the level at which they act: what a place's subject is. */
  readonly subjects: readonly { readonly body: number; readonly level: Level }[];
  readonly topics: readonly CoreTopic[];
  /** Sorted; joined by line feeds. */
  readonly terms: string;
  /** In how many records each term stands. */
  readonly frequencies: readonly number[];
  /** Written forms of each term that is a word, see `writtenForms`; joined by line feeds. */
  readonly forms: string;
  /** Terms with which functions begin, see `openingVerbs`. */
  readonly openers: readonly number[];
  /** Each phrase: its stems, and last the concept. */
  readonly phrases: readonly (readonly number[])[];
  /** Pairs: a single stem and its class. */
  readonly classes: readonly number[];
  /** Each: the term, then its synonyms with weights. */
  readonly synonyms: readonly (readonly number[])[];
  /** Each: the term, then the bodies it names. */
  readonly bodyForms: readonly (readonly number[])[];
  /** Each: its stems, and last the territory: `territories`, then `regions`. */
  readonly territoryForms: readonly (readonly number[])[];
  /** Regions without documents. */
  readonly regions: readonly CoreName[];
  /** First term of each shard of postings. */
  readonly termShards: readonly number[];
  /** First record of each pack of texts. */
  readonly textPacks: readonly number[];
  /** Words of synonyms as editors wrote them, by term: for the message «искали также». */
  readonly labels: readonly (readonly [term: number, words: string])[];
  /** Defined words and where their definition stands: what is suggested. */
  readonly definitions: readonly CoreDefinition[];
  /** Questions that have an answer page. */
  readonly needs: readonly CoreName[];
}

export interface CoreDefinition {
  readonly words: string;
  readonly document: number;
  readonly provision: string;
}

export interface CoreName {
  readonly id: string;
  readonly name: string;
}

export interface CoreTerritory extends CoreName {
  readonly short: string;
  /** Id of the region a municipality is in: its name finds the municipality too. */
  readonly parent: string | null;
}

export interface CoreAct {
  readonly type: string;
  readonly number: string;
  /** ISO day. */
  readonly date: string;
  readonly territory: number;
}

export interface CoreDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly act: number;
  readonly annex: string | null;
  /** Record of the document as a whole. */
  readonly record: number;
}

export interface CoreBody {
  readonly id: string;
  readonly short: string;
  readonly territory: number;
  readonly type: number;
}

export interface CoreTopic extends CoreName {
  /** Terms of the name (weight 100) and of the definition, with weights. */
  readonly terms: readonly number[];
}
