import type { Tag } from '../tags/Tag.ts';
import type { FlowBlock } from './Flow.ts';

/** A part ready to be measured: it begins on a new page. */
export interface FlowPart {
  /** Document id; prefix of its destinations in a package. */
  readonly id: string;
  readonly label: string;
  readonly tag: Tag;
  readonly blocks: readonly FlowBlock[];
  /** All of its pages are landscape; else only those that a wide table turns. */
  readonly isLandscape: boolean;
  readonly outline: OutlineEntry;
}

/** A bookmark: to the provision `anchor` of its part, or to the part's beginning. */
export interface OutlineEntry {
  readonly title: string;
  readonly anchor: string | null;
  readonly children: readonly OutlineEntry[];
}
