import type { SourcePosition } from '../../diagnostics/Diagnostic.ts';

/** A text of `content/` with what is needed to name a place in it. */
export interface SourceText {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** `text` as read from the disk; a byte order mark and carriage returns are not kept. */
export function createSource(file: string, text: string): SourceText {
  const clean = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const lineStarts = [0];
  for (let at = clean.indexOf('\n'); at !== -1; at = clean.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { file, text: clean, lineStarts };
}

/** The 1-based line and column (in UTF-16 units, as editors count) of an offset into the text. */
export function positionAt({ lineStarts }: SourceText, offset: number): SourcePosition {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
