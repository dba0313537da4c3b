import type { Territory } from '../../model/Territory.ts';
import type { Copies } from './listCopies.ts';
import type { EarlyIndicator } from './listEarlyIndicators.ts';
import type { EarlyMilestone } from './listEarlyMilestones.ts';
import type { MisplacedRow } from './listMisplacedRows.ts';
import type { OutsideTopic } from './listOutsideTopics.ts';
import type { Repeat } from './listRepeats.ts';
import type { SharedDuty } from './listSharedDuties.ts';
import type { UnchargedBody, UnkeptSource } from './listUncharged.ts';
import type { UncoveredTopic } from './listUncoveredTopics.ts';

/** What there is to discuss of one territory: the lines of the report of gaps and doublings, kind by kind. */
export interface TerritoryGaps {
  readonly territory: Territory;
  readonly uncovered: readonly UncoveredTopic[];
  /** No gaps: what it is silent about for a reason. */
  readonly outside: readonly OutsideTopic[];
  readonly shared: readonly SharedDuty[];
  readonly copies: readonly Copies[];
  readonly repeats: readonly Repeat[];
  readonly uncharged: readonly UnchargedBody[];
  readonly misplaced: readonly MisplacedRow[];
  readonly unkept: readonly UnkeptSource[];
  readonly earlyRows: readonly EarlyMilestone[];
  readonly earlyIndicators: readonly EarlyIndicator[];
}
