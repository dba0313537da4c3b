import { wordStem } from '../../../text/stemTokens.ts';

/** Words that only join others: their change is not a change of the duty. */
const SMALL = new Set(
  'а без в во для до его ее за и из или их к как ко который между на над наиболее не о об от по под при с со так также том у все вся весь том числе свой'
    .split(' ')
    .flatMap((word) => [word, wordStem(word)]),
);

/** Whether a stem is that of a small word. */
export function isSmallWord(stemmed: string): boolean {
  return SMALL.has(stemmed);
}
