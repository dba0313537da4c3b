import type { PairRow } from '../pair/PairComparison.ts';
import type { SideDocument, SideTopic, SideWording } from './TerritorySide.ts';

/** Two territories duty by duty, over all their documents. */
export interface TerritoryComparison {
  /** In the order of topics; a topic that neither has is left out. */
  readonly topics: readonly ComparedTopic[];
  /** What stands for each document in the other territory: by kind, then as printed. */
  readonly documents: readonly DocumentMatch[];
}

export interface ComparedTopic {
  readonly topic: SideTopic;
  readonly rows: readonly PairRow<SideWording>[];
}

/** Documents of one kind; never both null. */
export interface DocumentMatch {
  readonly a: SideDocument | null;
  readonly b: SideDocument | null;
}
