import type { PDFPage } from '@cantoo/pdf-lib';
import { readContents } from './readContents.ts';

/** The two-byte codes that a page draws, by the name of their font in its resources. */
export function codesOf(page: PDFPage): ReadonlyMap<string, ReadonlySet<number>> {
  const codes = new Map<string, Set<number>>();
  let font = '';
  for (const { operator, operands } of readContents(page)) {
    if (operator === 'Tf') font = (operands[0] ?? '').slice(1);
    if (operator !== 'TJ') continue;
    const known = codes.get(font) ?? new Set();
    codes.set(font, known);
    for (const operand of operands)
      if (operand.startsWith('(')) for (const code of codesIn(operand)) known.add(code);
  }
  return codes;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function codesIn(literal: string): readonly number[] {
  const bytes = literal
    .slice(1, -1)
    .replace(/\\([\s\S])/gu, (_, escaped: string) => ESCAPED[escaped] ?? escaped);
  return Array.from(
    { length: bytes.length / 2 },
    (_, index) => bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1),
  );
}
