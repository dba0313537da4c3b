import { diffSummary } from '../../../text/diffSummary.ts';
import { diffWords, type DiffPart } from '../../../text/diffWords.ts';
import { relationWords } from '../../../text/relationWords.ts';
import { element } from '../element.ts';
import { renderDiff } from '../renderDiff.ts';
import type { TerritoryView } from '../TerritoryView.ts';
import type { ComparedGroup, ComparedVariant } from './ComparedGroup.ts';

/**
 * Shows a group against one base after another: the first territory's wording, or the most typical of those shown.
 * What only territories not shown have is no base. What is shown against the same base already is left as it is.
 */
export class GroupView {
  readonly #group: ComparedGroup;
  #base: ComparedVariant | undefined;
  #says = '';

  /** `group` is as the server wrote it: against its first wording. */
  constructor(group: ComparedGroup) {
    this.#group = group;
    [this.#base] = group.variants;
  }

  showAgainst({ first, shown }: TerritoryView): void {
    const seen = this.#group.variants.filter(({ territories }) =>
      territories.some((territory) => shown.has(territory)),
    );
    const own = seen.find(({ territories }) => territories.includes(first));
    const base = own ?? seen[0];
    if (base === undefined) return;
    const says = wordsOfBase(seen.length, own === undefined && first !== '');
    if (base !== this.#base) this.#compare(base);
    if (base !== this.#base || says !== this.#says) sayKind(base, says);
    [this.#base, this.#says] = [base, says];
  }

  #compare(base: ComparedVariant): void {
    const { variants, list, heading } = this.#group;
    if (heading !== null) heading.textContent = base.wording().text;
    for (const variant of variants) {
      variant.element.toggleAttribute('data-base', variant === base);
      const parts = partsOf(base, variant);
      show(variant.element, parts);
      sayKind(variant, base === variants[0] ? variant.kind : relationWords(parts));
    }
    list?.append(...variants.map((variant) => variant.element));
    list?.prepend(base.element);
  }
}

function partsOf(base: ComparedVariant, variant: ComparedVariant): DiffPart[] {
  const { text, names } = variant.wording();
  if (variant === base) return [{ kind: 'same', text }];
  return diffWords(base.wording().text, text, base.wording().names, names);
}

const BASE = 'с этой формулировкой сравниваются остальные';
const MISSING = `${BASE}: у выбранной территории такой нет`;
const ALONE = 'других формулировок у показанных территорий нет';

function wordsOfBase(count: number, isMissing: boolean): string {
  if (count === 1) return ALONE;
  return isMissing ? MISSING : BASE;
}

function show(variant: HTMLElement, parts: readonly DiffPart[]): void {
  const words = variant.querySelector('[data-words]');
  if (words !== null) renderDiff(words, parts);
  listChanges(variant, diffSummary(parts));
}

function sayKind({ element: variant }: ComparedVariant, words: string): void {
  const kind = variant.querySelector('[data-kind-words]');
  if (kind !== null) kind.textContent = words;
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
