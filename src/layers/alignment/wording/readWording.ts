import type { Lexicon } from './Lexicon.ts';
import { partsOf } from './partsOf.ts';
import { readTokens } from './readTokens.ts';
import { isSmallWord } from './isSmallWord.ts';
import type { Wording } from './Wording.ts';

/** Reads a function's words for comparison. */
export function readWording(text: string, territory: string, lexicon: Lexicon): Wording {
  const tokens = readTokens(text, territory, lexicon);
  const parts = partsOf(tokens, text);
  const words = tokens.flatMap(({ stem, text: printed }, at) =>
    isSmallWord(stem)
      ? []
      : [{ stem, family: lexicon.family(stem), text: printed, part: parts[at] ?? 'core' }],
  );
  return { words };
}
