import { stemTokens } from '../../../text/stemTokens.ts';
import type { MarkedRange } from '../results/markWords.ts';

/** Words of a text with one of the given stems. */
export function findWords(text: string, stems: ReadonlySet<string>): MarkedRange[] {
  return stemTokens(text)
    .filter(({ stem }) => stems.has(stem))
    .map(({ start, end }) => ({ start, end }));
}
