import type { SearchIndex } from '../index/SearchIndex.ts';
import { type FacetCounts } from '../results/filterRecords.ts';
import {
  documentKindNames,
  facetNames,
  type FacetName,
  type Filters,
  levelNames,
} from '../results/Filters.ts';
import { element } from './element.ts';
import type { SearchState } from './SearchState.ts';

const titles: Readonly<Record<FacetName, string>> = {
  territory: 'Территория',
  level: 'Где',
  body: 'Кто',
  topic: 'Тема',
  kind: 'Вид документа',
};

/** Values shown before «Показать все». */
const SHOWN = 7;

interface FacetValue {
  readonly id: string;
  readonly name: string;
}

interface CountedValue extends FacetValue {
  readonly count: number;
}

/** Facets with the values that something was found for, and those chosen; frequent ones first in long lists. */
export function renderFacets(
  counts: FacetCounts,
  filters: Filters,
  index: SearchIndex,
): HTMLElement[] {
  return facetNames.flatMap((facet) => {
    const values = valuesOf(facet, index)
      .map((value) => ({ ...value, count: counts[facet].get(value.id) ?? 0 }))
      .filter(({ id, count }) => count > 0 || filters[facet].includes(id));
    if (values.length === 0) return [];
    if (facet === 'topic' || facet === 'body') values.sort((a, b) => b.count - a.count);
    const choose = (value: CountedValue) => renderChoice(facet, value, filters);
    return [
      element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, titles[facet]),
        ...values.slice(0, SHOWN).map(choose),
        ...renderMore(facet, values.slice(SHOWN), filters, choose),
      ),
    ];
  });
}

/** The values that do not fit, folded unless one of them is chosen. */
function renderMore(
  facet: FacetName,
  values: readonly CountedValue[],
  filters: Filters,
  choose: (value: CountedValue) => HTMLElement,
): HTMLElement[] {
  if (values.length === 0) return [];
  const more = element(
    'details',
    { class: 'facet-more', 'data-facet': facet },
    element('summary', {}, `Ещё ${values.length}`),
    ...values.map(choose),
  );
  more.open = values.some(({ id }) => filters[facet].includes(id));
  return [more];
}

function renderChoice(
  facet: FacetName,
  { id, name, count }: CountedValue,
  filters: Filters,
): HTMLElement {
  const input = element('input', { type: 'checkbox', name: facet, value: id });
  input.checked = filters[facet].includes(id);
  return element(
    'label',
    { class: 'choice' },
    input,
    element('span', {}, name),
    element('span', { class: 'count', 'data-count': true }, String(count)),
  );
}

function valuesOf(facet: FacetName, { core }: SearchIndex): FacetValue[] {
  switch (facet) {
    case 'territory':
      return [...core.territories];
    case 'level':
      return Object.entries(levelNames).map(([id, name]) => ({ id, name }));
    case 'body':
      return [...core.bodyTypes];
    case 'topic':
      return [...core.topics];
    case 'kind':
      return Object.entries(documentKindNames).map(([id, name]) => ({ id, name }));
  }
}

/** The choices made, each with a button that takes it back, and one for all. */
export function renderChosen(
  { filters, document }: Pick<SearchState, 'filters' | 'document'>,
  index: SearchIndex,
): HTMLElement[] {
  const title = index.core.documents.find(({ id }) => id === document)?.title ?? document;
  const inside = title === null ? [] : [renderDrop(`Только в документе: ${title}`, 'in')];
  const facets = facetNames.flatMap((facet) =>
    filters[facet].map((id) => {
      const name = valuesOf(facet, index).find((value) => value.id === id)?.name ?? id;
      return renderDrop(name, `${facet}=${id}`);
    }),
  );
  const chosen = [...inside, ...facets];
  return chosen.length < 2 ? chosen : [...chosen, renderDrop('Сбросить все', 'all')];
}

function renderDrop(name: string, drop: string): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'chip', 'data-drop': drop },
    name,
    element('span', { 'aria-hidden': 'true' }, ' ×'),
    element('span', { class: 'unseen' }, ' – убрать условие'),
  );
}
