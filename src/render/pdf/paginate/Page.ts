import type { Orientation } from '../measure/splitByOrientation.ts';
import type { Mark } from '../measure/Strip.ts';

/** A finished page: marks from its upper left corner, downwards, in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** As counted, whether it is printed or not. */
  readonly number: number;
  readonly marks: readonly Mark[];
  /** Destinations on this page. */
  readonly anchors: readonly PlacedAnchor[];
}

export interface PlacedAnchor {
  /** Index of the part, and the provision in it; null: the part's beginning. */
  readonly part: number;
  readonly provision: string | null;
  readonly y: number;
}
