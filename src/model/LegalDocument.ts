import type { Apparatus } from './Apparatus.ts';
import type { DocumentKind } from './DocumentKind.ts';
import type { DocumentTree } from './DocumentTree.ts';

/** One record of a document: an order or one annex of it, with or without its text. */
export interface LegalDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly territory: string;
  /** Our display title (never official words). */
  readonly title: string;
  readonly act: Act;
  /** Number of the annex as the act names it («1», «1-terms»); `scheme` for an annex that the act does not name; null for the order itself. */
  readonly annex: string | null;
  /** Id of the document that this one is an annex to, when that is not the order itself (megion's annex of terms). */
  readonly parent: string | null;
  /** Path of the MDX, relative to the project's root. */
  readonly file: string;
  readonly content: DocumentContent;
}

export type DocumentContent =
  | { readonly kind: 'text'; readonly tree: DocumentTree; readonly apparatus: Apparatus }
  | { readonly kind: 'missing'; readonly reason: string };

/** An act (приказ, распоряжение): what its order says of itself, by our record. */
export interface Act {
  readonly id: string;
  readonly territory: string;
  readonly type: 'приказ' | 'распоряжение' | 'постановление';
  /** As printed in the order: «1982-р», «3.12-39». */
  readonly number: string;
  /** ISO day. */
  readonly date: string;
  /** The issuing body, nominative and genitive («комитета общего и профессионального образования Ленинградской области»). */
  readonly issuer: string;
  readonly issuerGenitive: string;
  readonly title: string;
  readonly status: ActStatus;
  /** Ids of the act's documents: the order first, then annexes in order. */
  readonly documents: readonly string[];
  /** Ids of acts that this one amends or restates. */
  readonly amends: readonly string[];
}

/** Whether the act is in force, as known: never inferred from silence. */
export interface ActStatus {
  readonly state: 'unknown' | 'in-force' | 'amended' | 'repealed' | 'expired';
  /** ISO day of the check, or null when it was not checked. */
  readonly checked: string | null;
  /** What the state rests on, or what leads a careful reader to doubt; Russian sentences. */
  readonly basis: readonly string[];
  /** A later act known to touch this one: its id here, or words. */
  readonly laterAct: string | null;
}
