import type { DiffPart } from '../../../text/diffWords.ts';
import type { PairParagraph } from './PairDocument.ts';

/** Two documents paragraph by paragraph, in their printed order. */
export interface PairComparison {
  readonly rows: readonly PairRow[];
  /** Words that both have, of all words of both, 0 to 1. */
  readonly similarity: number;
}

/**
 * A paragraph, or a territory's wording of a duty, beside the other's. `moved`: the words stand elsewhere in
 * the other document.
 */
export type PairRow<Words = PairParagraph> =
  | { readonly kind: 'same'; readonly a: Words; readonly b: Words }
  | {
      readonly kind: 'changed';
      readonly a: Words;
      readonly b: Words;
      readonly parts: readonly DiffPart[];
    }
  | { readonly kind: 'removed'; readonly a: Words; readonly movedTo: string | null }
  | { readonly kind: 'added'; readonly b: Words; readonly movedFrom: string | null };
