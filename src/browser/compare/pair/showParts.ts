import type { PairComparison } from '../../../layers/compare/pair/PairComparison.ts';
import type { PairDocument } from '../../../layers/compare/pair/PairDocument.ts';
import { summarizeParts, type PartSummary } from '../../../layers/compare/pair/summarizePair.ts';
import { plural } from '../../../text/plural.ts';
import { element } from '../element.ts';

const LONGEST = 90;

/** Contents of a comparison: each part with how much of it differs. */
export function showParts(
  comparison: PairComparison,
  a: PairDocument,
  b: PairDocument,
): HTMLElement[] {
  return summarizeParts(comparison, a, b).map((part) =>
    element('li', {}, [
      element('strong', {}, [markOf(part)]),
      ' ',
      element(
        'button',
        { type: 'button', class: 'part', 'data-to-part': `${part.side}${part.part}` },
        [part.text.length > LONGEST ? `${part.text.slice(0, LONGEST).trimEnd()}…` : part.text],
      ),
    ]),
  );
}

function markOf({ side, changes, same }: PartSummary): string {
  if (side === 'b') return 'Только во втором:';
  if (changes === 0) return 'Без отличий:';
  if (same === 0) return 'Другое:';
  const count = `${changes} ${plural(changes, ['отличие', 'отличия', 'отличий'])}`;
  return `${count}, совпадает ${Math.round(same * 100)} %:`;
}
