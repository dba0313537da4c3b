import { escapeHtml } from '../../render/html/escapeHtml.ts';
import type { DiffPart } from '../../text/diffWords.ts';

/**
 * Words with their differences as HTML: lines for the eye, not colour alone; words for the ear, since screen
 * readers pass over `ins` and `del`. The browser makes the same marks in `renderDiff`. A string, because a
 * template would add spaces between the parts.
 */
export function diffHtml(parts: readonly DiffPart[]): string {
  return parts.map(partHtml).join('');
}

function partHtml({ kind, text }: DiffPart): string {
  const words = escapeHtml(text);
  switch (kind) {
    case 'same':
      return words;
    case 'removed':
      return `<del>${spoken('[удалено: ')}${words}${spoken('] ')}</del>`;
    case 'added':
      return `<ins>${spoken('[добавлено: ')}${words}${spoken('] ')}</ins>`;
  }
}

function spoken(words: string): string {
  return `<span class="unseen">${words}</span>`;
}
