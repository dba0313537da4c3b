import { actOf } from './actOf.ts';
import { isListed } from './isListed.ts';
import { isSmallWord } from './isSmallWord.ts';
import type { ReadToken } from './ReadToken.ts';
import type { Part } from './Wording.ts';

/** Places of the first words of clauses, light verbs aside, each with those listed after it: «экспертизу, анализ и обобщение». */
export function listActions(
  tokens: readonly ReadToken[],
  parts: readonly Part[],
  text: string,
): number[] {
  const first = firstAction(tokens);
  let isDue = true;
  return tokens.flatMap((token, at) => {
    if (at < first) return [];
    if (isListed(tokens, at, text) && FINITE.test(token.text)) isDue = true;
    if (!isDue || parts[at] === 'verb' || isSmallWord(token.stem) || isAdjective(token)) return [];
    isDue = isListed(tokens, at + 1, text) || tokens[at + 1]?.stem === 'и';
    return [at];
  });
}

/** «ежегодно утверждает», «в пределах своей компетенции согласовывает»: what is done is told by the verb. */
function firstAction(tokens: readonly ReadToken[]): number {
  const opening = tokens[0];
  const isAside =
    opening !== undefined && (isSmallWord(opening.stem) || opening.text.endsWith('о'));
  const verb = tokens.findIndex((token) => FINITE.test(token.text));
  return isAside && verb > 0 ? verb : 0;
}

/** A verb of the third person. */
const FINITE = /[аеиуюя]т$/u;
const ADJECTIVE = /(?:ую|юю|ое|ее|ого|его|ой|ей|ый|ых|их|ые|(?:ск|щ)ий|[кгхщ]ие)$/u;

function isAdjective({ stem, text }: ReadToken): boolean {
  return actOf(stem) === null && ADJECTIVE.test(text);
}
