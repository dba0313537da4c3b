/** A body that documents name beside another: where it acts, in which words. */
export interface Partner {
  readonly body: string;
  readonly partner: string;
  /** Duties of the body that name the partner, duties of the partner that name the body, rows both answer for. */
  readonly places: readonly PartnerPlace[];
}

export interface PartnerPlace {
  readonly kind: 'own-duty' | 'their-duty' | 'plan-row';
  readonly document: string;
  readonly provision: string;
}
