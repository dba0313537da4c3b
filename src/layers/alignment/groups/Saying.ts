import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import type { Profile } from '../similarity/Profile.ts';

/** Functions that say the same words under one main topic, laid on one type of body at one level. */
export interface Saying {
  /** Place in the list of sayings. */
  readonly index: number;
  readonly topic: string;
  readonly level: SubjectFunction['level'];
  readonly type: string;
  readonly documents: readonly string[];
  /** Whom documents lay it on: «document body». */
  readonly holders: readonly string[];
  readonly territories: readonly string[];
  readonly profile: Profile;
  /** In the order given; never empty. */
  readonly functions: readonly SubjectFunction[];
}
