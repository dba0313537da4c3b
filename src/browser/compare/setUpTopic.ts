import { diffSummary } from '../../text/diffSummary.ts';
import { diffWords, type DiffPart } from '../../text/diffWords.ts';
import { readChosenTerritory } from '../needs/chosenTerritory.ts';
import { comparisonOfTopic } from './appendix/comparisonOfTopic.ts';
import { notesOf } from './appendix/notesOf.ts';
import { plainWords } from './plainWords.ts';
import { renderDiff } from './renderDiff.ts';
import type { NameSpan } from '../../text/NameSpan.ts';
import { setUpTools } from './setUpTools.ts';
import type { Sheet } from './Sheet.ts';
import { unpackNames } from './unpackNames.ts';

/** The topic's page: the base that differences are shown against follows the reader's choice and the address. */
export function setUpTopic(root: HTMLElement): void {
  const choice = root.querySelector<HTMLSelectElement>('[data-base-choice]');
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOf(root),
      () => ({ tables: [comparisonOfTopic(root)], notes: notesOf(root) }),
    );
  }
  if (choice === null) return;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')].map(readGroup);
  choice.addEventListener('change', () => {
    keepInAddress(choice.value);
    for (const group of groups) showAgainst(group, choice.value);
  });
  const wanted =
    new URLSearchParams(location.search).get('base') ?? readChosenTerritory()?.id ?? '';
  if (![...choice.options].some((option) => option.value === wanted) || wanted === '') return;
  choice.value = wanted;
  for (const group of groups) showAgainst(group, wanted);
}

interface Variant {
  readonly element: HTMLElement;
  readonly text: string;
  readonly names: readonly NameSpan[];
  readonly territories: readonly string[];
}

interface Group {
  readonly variants: readonly Variant[];
  readonly list: HTMLElement | null;
}

function readGroup(element: HTMLElement): Group {
  const variants = [...element.querySelectorAll<HTMLElement>('[data-variant]')].map((one) => ({
    element: one,
    text: plainWords(one.querySelector('[data-words]') ?? one),
    names: unpackNames(one.dataset.names),
    territories: [...one.querySelectorAll<HTMLElement>('[data-holder]')].map(
      (holder) => holder.dataset.holder ?? '',
    ),
  }));
  return { variants, list: element.querySelector('ol') };
}

function keepInAddress(base: string): void {
  const address = new URL(location.href);
  if (base === '') address.searchParams.delete('base');
  else address.searchParams.set('base', base);
  history.replaceState(null, '', address);
}

/** The base's wording comes first; a group without that territory keeps its typical wording. */
function showAgainst({ variants, list }: Group, territory: string): void {
  const own = variants.find((variant) => variant.territories.includes(territory));
  const base = own ?? variants[0];
  if (base === undefined) return;
  for (const variant of variants) {
    const isBase = variant === base;
    variant.element.toggleAttribute('data-base', isBase);
    const parts: DiffPart[] = isBase
      ? [{ kind: 'same', text: variant.text }]
      : diffWords(base.text, variant.text, base.names, variant.names);
    show(variant.element, parts, isBase, own === undefined && territory !== '');
  }
  list?.prepend(base.element);
}

function show(
  element: HTMLElement,
  parts: readonly DiffPart[],
  isBase: boolean,
  isMissing: boolean,
): void {
  const words = element.querySelector('[data-words]');
  const kind = element.querySelector('[data-kind-words]');
  if (words !== null) renderDiff(words, parts);
  listChanges(element, diffSummary(parts));
  if (kind === null) return;
  kind.textContent = isBase ? baseWords(isMissing) : relationWords(parts);
}

function listChanges(element: HTMLElement, changes: readonly string[]): void {
  const list = element.querySelector<HTMLElement>('[data-changes]');
  if (list === null) return;
  list.hidden = changes.length === 0;
  const count = list.querySelector('[data-count]');
  if (count !== null) count.textContent = String(changes.length);
  list.querySelector('ul')?.replaceChildren(
    ...changes.map((change) => {
      const item = document.createElement('li');
      item.textContent = change;
      return item;
    }),
  );
}

function baseWords(isMissing: boolean): string {
  const base = 'с этой формулировкой сравниваются остальные';
  return isMissing ? `${base}: у выбранной территории такой нет` : base;
}

function relationWords(parts: readonly DiffPart[]): string {
  const has = (kind: DiffPart['kind']) => parts.some((part) => part.kind === kind);
  if (!has('added') && !has('removed')) return 'те же слова, кроме названий';
  if (has('added') && has('removed')) return 'слова различаются';
  return has('added') ? 'слова добавлены' : 'слов меньше';
}

function sheetOf(root: HTMLElement): Sheet {
  const head = ['Группа', 'Территории, органы, пункты', 'Формулировка', 'Отношение', 'Отличия'];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const alike = groups.flatMap((group, at) =>
    [...group.querySelectorAll<HTMLElement>('[data-variant]')].map((variant) => [
      String(at + 1),
      textOf(variant, '.holders'),
      plainWords(variant.querySelector('[data-words]') ?? variant),
      textOf(variant, '[data-kind-words]'),
      [...variant.querySelectorAll('[data-changes] li')].map((one) => one.textContent).join('; '),
    ]),
  );
  const alone = [...root.querySelectorAll<HTMLElement>('[data-own]')].map((own) => [
    'только у одной территории',
    textOf(own, '.holders'),
    textOf(own, '[data-words]'),
    '',
    '',
  ]);
  return [head, ...alike, ...alone];
}

function textOf(element: Element, selector: string): string {
  return (element.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
