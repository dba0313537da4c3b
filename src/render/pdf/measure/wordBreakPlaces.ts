import { hyphenation } from '../../../text/hyphenation.ts';

export interface BreakPlace {
  readonly at: number;
  readonly kind: 'soft' | 'own';
}

const WORD_PARTS = /[а-яё]+|[a-z]+|[-/]/giu;

/**
 * Where a word may be divided: after its own hyphen or slash («научно-|методический»), and between
 * syllables of its Russian parts. A short part or one in capitals («ЛО-ИРО», «10-П-1000», «IT-кубов»)
 * is not parted from its hyphen.
 */
export function wordBreakPlaces(codePoints: Uint32Array): readonly BreakPlace[] {
  const text = Array.from(codePoints, (code) =>
    code > 0xffff ? '\u{fffd}' : String.fromCharCode(code),
  ).join('');
  const parts = [...text.matchAll(WORD_PARTS)];
  return parts.flatMap((part, index): BreakPlace[] => {
    if (part[0] === '-' || part[0] === '/')
      return mayPart(text, part.index) ? [{ at: part.index + 1, kind: 'own' }] : [];
    if (!/^[а-яё]/iu.test(part[0])) return [];
    const nearHyphen = isMark(parts[index - 1]?.[0]) || isMark(parts[index + 1]?.[0]);
    if (nearHyphen && part[0].length < 6) return [];
    return hyphenation(part[0]).map((at) => ({ at: part.index + at, kind: 'soft' }));
  });
}

const isMark = (part: string | undefined) => part === '-' || part === '/';

/** Both sides of the mark are words of at least three letters, not abbreviations. */
function mayPart(text: string, mark: number): boolean {
  return /[а-яё]{3}$/u.test(text.slice(0, mark)) && /^[а-яё]{3}/iu.test(text.slice(mark + 1));
}
