import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import type { SlotEvidence } from './slotEvidence.ts';
import type { TopicEvidence } from './topicEvidence.ts';

/** What speaks for records as answers to a query. */
export interface Evidence {
  readonly query: Query;
  readonly index: SearchIndex;
  /** Parallel to the query's slots. */
  readonly slots: readonly SlotEvidence[];
  readonly topics: TopicEvidence;
  /** Weight of everything asked. */
  readonly total: number;
  /** Nothing but bodies is asked for. */
  readonly onlyBodies: boolean;
  /** By place, index of its territory's document: whether the query names its territory. */
  readonly isHere: (record: number) => boolean;
}
