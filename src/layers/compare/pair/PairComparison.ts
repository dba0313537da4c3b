import type { DiffPart } from '../../../text/diffWords.ts';
import type { PairParagraph } from './PairDocument.ts';

/** Two documents paragraph by paragraph, in their printed order. */
export interface PairComparison {
  readonly rows: readonly PairRow[];
  /** Words that both have, of all words of both, 0 to 1. */
  readonly similarity: number;
}

/** `moved`: the words stand elsewhere in the other document. */
export type PairRow =
  | { readonly kind: 'same'; readonly a: PairParagraph; readonly b: PairParagraph }
  | {
      readonly kind: 'changed';
      readonly a: PairParagraph;
      readonly b: PairParagraph;
      readonly parts: readonly DiffPart[];
    }
  | { readonly kind: 'removed'; readonly a: PairParagraph; readonly movedTo: string | null }
  | { readonly kind: 'added'; readonly b: PairParagraph; readonly movedFrom: string | null };
