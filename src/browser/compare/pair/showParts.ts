import type { PartSummary } from '../../../layers/compare/pair/summarizeParts.ts';
import { plural } from '../../../text/plural.ts';
import { element } from '../element.ts';
import { keyOfPart } from './keyOfPart.ts';

const LONGEST = 90;

/** Contents of a comparison: each part with how much of it differs. */
export function showParts(parts: readonly PartSummary[]): HTMLElement[] {
  return parts.map((part, at) =>
    element('li', {}, [
      element('strong', {}, [markOf(part)]),
      ' ',
      element('button', { type: 'button', class: 'part', 'data-to-part': keyOfPart(at) }, [
        nameOf(part, parts),
      ]),
    ]),
  );
}

function markOf({ a, b, changes, similarity }: PartSummary): string {
  if (b === null) return 'Только в первом:';
  if (a === null) return 'Только во втором:';
  if (changes === 0) return 'Без отличий:';
  const count = `${changes} ${plural(changes, ['отличие', 'отличия', 'отличий'])}`;
  // Where something differs, not all is in common.
  return `${count}, общих слов ${Math.min(99, Math.round(similarity * 100))} %:`;
}

/** The part of the first document; where several of the second answer it, which of them. */
function nameOf(part: PartSummary, parts: readonly PartSummary[]): string {
  const { a, b } = part;
  const isAlone = parts.every((one) => one === part || one.a !== a);
  if (a === null || b === null || isAlone) return shorten(a ?? b ?? '');
  return `${shorten(a)} – во втором: ${shorten(b)}`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
