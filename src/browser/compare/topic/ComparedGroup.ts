import type { NameSpan } from '../../../text/NameSpan.ts';

/** A group of the topic's page: wordings that say the same. */
export interface ComparedGroup {
  /** In the printed order; never empty. */
  readonly variants: readonly ComparedVariant[];
  /** Says the wording that the others are compared with. */
  readonly heading: HTMLElement | null;
  readonly list: HTMLElement | null;
}

export interface ComparedVariant {
  readonly element: HTMLElement;
  /** What it is to the typical wording: «шире». */
  readonly kind: string;
  readonly territories: readonly string[];
  /** Read when first asked for: most groups of a long page are never compared anew. */
  readonly wording: () => ComparedWording;
}

export interface ComparedWording {
  readonly text: string;
  readonly names: readonly NameSpan[];
}
