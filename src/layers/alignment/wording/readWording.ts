import type { Lexicon } from './Lexicon.ts';
import { actOf } from './actOf.ts';
import { actsOf } from './actsOf.ts';
import { deedsOf } from './deedsOf.ts';
import { listActions } from './listActions.ts';
import { partsOf } from './partsOf.ts';
import { peopleOf } from './peopleOf.ts';
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
      : [
          {
            stem,
            family: actOf(stem) ?? lexicon.family(stem),
            text: printed,
            part: parts[at] ?? 'core',
          },
        ],
  );
  const actions = listActions(tokens, parts, text);
  return {
    words,
    actions: actions.flatMap((at) => tokens[at]?.stem ?? []),
    acts: actsOf(tokens, parts, text),
    deeds: deedsOf(tokens, parts, text),
    people: peopleOf(tokens),
  };
}
