import { bindSpaces } from '../../text/bindSpaces.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { InlineMark } from './InlineMark.ts';

/**
 * A range of a leaf's words with its marks as nested elements. A mark that leaves the range, or crosses
 * an earlier one, is cut at the border and goes on behind it.
 */
export function renderWords(
  text: string,
  marks: readonly InlineMark[],
  from = 0,
  to = text.length,
): string {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from);
  return renderRange(bindSpaces(text), [...inside].sort(outermostFirst), from, to);
}

function outermostFirst(a: InlineMark, b: InlineMark): number {
  return a.start - b.start || b.end - a.end;
}

function renderRange(text: string, marks: readonly InlineMark[], from: number, to: number): string {
  const [mark, ...rest] = marks;
  if (!mark) return escapeHtml(text.slice(from, to));
  const start = Math.max(mark.start, from);
  const end = Math.min(mark.end, to);
  const within = rest.filter((other) => other.start < end);
  const behind = rest.filter((other) => other.end > end);
  const tail = mark.end <= to ? mark.after : '';
  return (
    escapeHtml(text.slice(from, start)) +
    mark.open +
    renderRange(text, within, start, end) +
    mark.close +
    tail +
    renderRange(text, behind, end, to)
  );
}
