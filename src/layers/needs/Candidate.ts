import type { Act } from '../../model/LegalDocument.ts';
import type { CalendarRow } from '../calendar/CalendarPlan.ts';
import type { Duty } from '../duties/Duty.ts';
import type { RuleSubject } from './meetsRule.ts';
import type { MentionKind, NeedPlace } from './NeedAnswer.ts';

/** Everything in one territory's documents that the rules of needs look at. */
export interface Candidates {
  readonly duties: readonly DutyCandidate[];
  /** Duties by acts in force no more; such acts give no other candidates. */
  readonly lapsed: readonly DutyCandidate[];
  readonly statements: readonly StatementCandidate[];
  readonly plannedRows: readonly PlannedCandidate[];
}

export interface DutyCandidate {
  readonly duty: Duty;
  readonly subject: RuleSubject;
}

/** Words that charge nobody, or charge somebody with another thing. */
export interface StatementCandidate {
  readonly kind: MentionKind;
  readonly act: Act['id'];
  readonly text: string;
  readonly places: readonly NeedPlace[];
  readonly subject: RuleSubject;
}

/** A row of a roadmap or an event plan. */
export interface PlannedCandidate {
  readonly row: CalendarRow;
  readonly subject: RuleSubject;
}
