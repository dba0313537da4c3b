import { diffSummary } from '../../../text/diffSummary.ts';
import { diffWords, type DiffPart } from '../../../text/diffWords.ts';
import { element } from '../element.ts';
import { renderDiff } from '../renderDiff.ts';
import type { ComparedGroup } from './ComparedGroup.ts';

/** The base's wording comes first; a group without that territory keeps its typical wording. */
export function showAgainst({ variants, list }: ComparedGroup, territory: string): void {
  const own = variants.find((variant) => variant.territories.includes(territory));
  const base = own ?? variants[0];
  if (base === undefined) return;
  for (const variant of variants) {
    const isBase = variant === base;
    variant.element.toggleAttribute('data-base', isBase);
    const parts: DiffPart[] = isBase
      ? [{ kind: 'same', text: variant.text }]
      : diffWords(base.text, variant.text, base.names, variant.names);
    const isMissing = own === undefined && territory !== '';
    const typical = base === variants[0] ? variant.kind : relationWords(parts);
    show(variant.element, parts, isBase && isMissing ? MISSING : isBase ? BASE : typical);
  }
  list?.append(...variants.map((variant) => variant.element));
  list?.prepend(base.element);
  // Differences are read against the base, so it is shown whoever has it.
  base.element.hidden = false;
  for (const holder of base.element.querySelectorAll<HTMLElement>('[data-territory]')) {
    holder.hidden = false;
  }
}

const BASE = 'с этой формулировкой сравниваются остальные';
const MISSING = `${BASE}: у выбранной территории такой нет`;

function show(variant: HTMLElement, parts: readonly DiffPart[], kindWords: string): void {
  const words = variant.querySelector('[data-words]');
  const kind = variant.querySelector('[data-kind-words]');
  if (words !== null) renderDiff(words, parts);
  listChanges(variant, diffSummary(parts));
  if (kind !== null) kind.textContent = kindWords;
}

function listChanges(variant: HTMLElement, changes: readonly string[]): void {
  const list = variant.querySelector<HTMLElement>('[data-changes]');
  if (list === null) return;
  list.hidden = changes.length === 0;
  const count = list.querySelector('[data-count]');
  if (count !== null) count.textContent = String(changes.length);
  list
    .querySelector('ul')
    ?.replaceChildren(...changes.map((change) => element('li', {}, [change])));
}

function relationWords(parts: readonly DiffPart[]): string {
  const has = (kind: DiffPart['kind']) => parts.some((part) => part.kind === kind);
  if (!has('added') && !has('removed')) return 'те же слова, кроме названий';
  if (has('added') && has('removed')) return 'слова различаются';
  return has('added') ? 'слова добавлены' : 'слов меньше';
}
