import type { Words } from '../scan/Words.ts';
import { type Assembly, countUp } from './Assembly.ts';

/** `term-N` for a provision that defines a term: its id says what it is for. */
export function termId(assembly: Assembly, { marks }: Words): string | null {
  return marks.some(({ name }) => name === 'Term') ? `term-${countUp(assembly, 'terms')}` : null;
}
