import { similarity } from '../similarity/similarity.ts';
import type { Saying } from './Saying.ts';

/** A duty of another level or another type of body is less likely the same duty. */
const OTHER_LEVEL = 0.04;
const OTHER_TYPE = 0.03;

/** How likely two sayings are one duty: likeness of words, less when other bodies are charged. */
export function affinity(a: Saying, b: Saying): number {
  const level = a.level === b.level ? 0 : OTHER_LEVEL;
  const type = a.type === b.type ? 0 : OTHER_TYPE;
  return similarity(a.profile, b.profile) - level - type;
}
