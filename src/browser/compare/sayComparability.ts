import { comparabilityOf, type Comparability } from '../../layers/compare/comparabilityOf.ts';
import type { ComparedTarget } from '../../layers/compare/comparabilityOf.ts';
import { COMPARABILITY_WORDS } from '../../layers/compare/comparabilityWords.ts';

/**
 * Says over each group of indicators (`data-comparability`) whether the numbers of the territories shown may be set
 * side by side. With all of them shown it says what was printed.
 */
export function sayComparability(root: HTMLElement): void {
  for (const head of root.querySelectorAll<HTMLElement>('[data-comparability]')) {
    const group = head.closest('tbody');
    const rows = [...(group?.querySelectorAll<HTMLElement>('tr[data-territory]') ?? [])];
    const shown = rows.filter((row) => !row.hidden);
    const comparability = comparabilityOf(shown.map(readTarget));
    const isWhole = shown.length === rows.length;
    head.textContent = (isWhole ? COMPARABILITY_WORDS : AMONG_SHOWN)[comparability];
  }
}

/** What is said of all acts is not true of some: of these it speaks of those that are shown. */
const AMONG_SHOWN: Readonly<Record<Comparability, string>> = {
  ...COMPARABILITY_WORDS,
  single: 'Из показанных территорий только у одной.',
  'without-targets': 'Сравнивать нечего: из показанных актов цель установил не больше чем один.',
};

function readTarget({ dataset: { unit, base } }: HTMLElement): ComparedTarget {
  return { isSet: unit !== undefined, unit: unit ?? '', base: base ?? null };
}
