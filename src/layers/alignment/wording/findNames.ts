import type { NameSpan } from '../../../text/NameSpan.ts';
import type { Lexicon } from './Lexicon.ts';
import { nameTokens } from './readTokens.ts';
import { PLACE } from './replaceNames.ts';
import { ABOUT_NAMES } from './splitTokens.ts';

/** Names among a text's words, in order and apart: what a reader of differences need not see as one. */
export function findNames(text: string, territory: string, lexicon: Lexicon): NameSpan[] {
  const named = nameTokens(text, territory, lexicon)
    .filter(({ stem }) => stem.startsWith('@'))
    .map(
      ({ stem, start, end }) => ({ start, end, kind: stem === PLACE ? 'place' : 'body' }) as const,
    );
  const about = [...text.matchAll(ABOUT_NAMES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'place' as const,
  }));
  const ordered = [...named, ...about].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((span, at) => span.start >= (ordered[at - 1]?.end ?? 0));
}
