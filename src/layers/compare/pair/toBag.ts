import { wordKeys } from '../../../text/diffWords.ts';
import type { WordBag } from './matchParagraphs.ts';
import type { PairParagraph } from './PairDocument.ts';

/** Words of a paragraph by count, as differences are counted by. */
export function toBag({ text, names }: Pick<PairParagraph, 'text' | 'names'>): WordBag {
  const bag = new Map<string, number>();
  for (const key of wordKeys(text, names)) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}
