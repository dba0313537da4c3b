import type { DiffPart } from './diffWords.ts';

/** Differences in words, one a line: «удалено «ведение»», «добавлено «формирование и ведение»». */
export function diffSummary(parts: readonly DiffPart[]): string[] {
  return parts
    .filter((part) => part.kind !== 'same')
    .map(({ kind, text }) => `${kind === 'removed' ? 'удалено' : 'добавлено'} «${bare(text)}»`);
}

/** Words without the signs around them; a bracket or quote that both opens and closes stays. */
function bare(text: string): string {
  const plain = text.trim().replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '');
  const isClosed = count(plain, '(') === count(plain, ')');
  return isClosed ? plain : plain.replace(/^\(|\)$/g, '');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
