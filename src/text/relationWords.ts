import type { DiffPart } from './diffWords.ts';

/** What a wording is to the one that it is shown against, by the words alone. */
export function relationWords(parts: readonly DiffPart[]): string {
  const has = (kind: DiffPart['kind']) => parts.some((part) => part.kind === kind);
  if (!has('added') && !has('removed')) return 'те же слова, кроме названий';
  if (has('added') && has('removed')) return 'слова различаются';
  return has('added') ? 'слова добавлены' : 'слов меньше';
}
