import type { Repeat } from '../../model/Annotation.ts';

/** A row of a roadmap (мероприятие дорожной карты) or of an event plan (мероприятие плана). */
export interface PlanRow {
  readonly id: string;
  readonly document: string;
  readonly territory: string;
  readonly act: string;
  readonly provision: string;
  /** As printed, without its full stop; null where none is printed. */
  readonly number: string | null;
  /** The group it stands under, or null. */
  readonly group: PlanGroup | null;
  readonly title: string;
  /** Printed words of the responsible, and the bodies that they name. */
  readonly responsible: string;
  readonly bodies: readonly string[];
  /** Printed result of a milestone, empty for an event. */
  readonly result: string;
  /** Printed participants of an event, empty for a milestone. */
  readonly audience: string;
  /** Printed words of the time. */
  readonly deadline: string;
  readonly dates: readonly PlanDate[];
}

export interface PlanGroup {
  readonly provision: string;
  readonly number: string | null;
  readonly title: string;
}

/** Machine dates of printed words; ISO days, `from` null for «до …». */
export interface PlanDate {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly repeat: Repeat | null;
}
