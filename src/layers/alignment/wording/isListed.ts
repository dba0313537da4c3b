import type { ReadToken } from './ReadToken.ts';

/** Whether a comma or «и» stands before a token. */
export function isListed(tokens: readonly ReadToken[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  return before.stem === 'и' || text.slice(before.end, token.start).includes(',');
}
