import type { SourceText } from '../source/SourceText.ts';

/** Where the two parts of a file stand: offsets into its text. */
export interface FileParts {
  readonly frontmatter: { readonly start: number; readonly end: number };
  readonly bodyStart: number;
}

/** Finds the frontmatter between two lines «---» at the head of a file; null when there is none. */
export function splitFrontmatter({ text }: SourceText): FileParts | null {
  if (!text.startsWith('---\n')) return null;
  const close = /\n---[ \t]*(?:\n|$)/gu;
  close.lastIndex = 3;
  const match = close.exec(text);
  if (match === null) return null;
  return {
    frontmatter: { start: 4, end: match.index + 1 },
    bodyStart: match.index + match[0].length,
  };
}
