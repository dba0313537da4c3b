const QUOTED = /[«"“„]([^«»"“”„]+)[»"”“]/g;

/** Words in quotes, with the place of the whole in what was typed, quotes included. */
export interface QuotedPlace {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export function quotedPlaces(typed: string): QuotedPlace[] {
  return [...typed.matchAll(QUOTED)].map((match) => {
    const [whole, words = ''] = match;
    return { words, start: match.index, end: match.index + whole.length };
  });
}
