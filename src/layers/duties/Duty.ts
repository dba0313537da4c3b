import type { Level } from '../../model/Block.ts';
import type { SubjectFunction } from '../functions/SubjectFunction.ts';

/** One body's function in one act, however many annexes of the act repeat it. */
export interface Duty {
  /** Id of its first function in printed order. */
  readonly id: string;
  readonly act: string;
  readonly territory: string;
  readonly body: string;
  readonly type: string;
  readonly level: Level;
  readonly text: string;
  readonly topics: readonly string[];
  /** The places that print it, in printed order; never empty. */
  readonly functions: readonly SubjectFunction[];
}
