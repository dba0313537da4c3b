import type { NameSpan } from '../../../text/NameSpan.ts';

/** A group of the topic's page: wordings that say the same. */
export interface ComparedGroup {
  /** In the printed order. */
  readonly variants: readonly ComparedVariant[];
  readonly list: HTMLElement | null;
}

export interface ComparedVariant {
  readonly element: HTMLElement;
  readonly text: string;
  readonly names: readonly NameSpan[];
  /** What it is to the typical wording: «шире». */
  readonly kind: string;
  readonly territories: readonly string[];
}
