/**
 * Acts that are each one of their own in law: who approves a thing does not thereby agree to it, examine it or
 * make it; who takes part does not answer for the whole; `asking` is to seek another's agreement. Left out are
 * acts that documents also tell in ordinary words («назначает» and «определяет ответственного»).
 */
export type Act =
  | 'approval'
  | 'agreement'
  | 'asking'
  | 'conclusion'
  | 'examination'
  | 'control'
  | 'financing'
  | 'termination'
  | 'participation';

/** What a wording does by such acts. */
export interface Acts {
  /** The acts, when the body is told to do nothing else; else empty. */
  readonly sole: readonly Act[];
  /** All that are spoken of as the body's own: not «направляет на утверждение», «с участием». */
  readonly spoken: readonly Act[];
}
