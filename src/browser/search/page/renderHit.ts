import { site } from '../../../site.ts';
import type { Hit, HitPlace } from '../results/Hit.ts';
import type { MarkedRange } from '../results/markWords.ts';
import { element } from './element.ts';

/** One answer: where it stands, its whole words with marks, why it is here, where else it is printed. */
export function renderHit(hit: Hit, base: string): HTMLLIElement {
  return element('li', { class: 'hit', ...resultAttributes(hit) }, ...hitParts(hit, base));
}

/** How programs know a result. */
function resultAttributes({ document, territory, provision }: Hit) {
  return {
    'data-result': true,
    'data-document': document,
    'data-territory': territory,
    'data-provision': provision ?? '',
  };
}

/** A document with its best answers, and a link to all that it has. */
export function renderGroup(
  hits: readonly Hit[],
  total: number,
  allOfIt: string,
  base: string,
): HTMLLIElement[] {
  const [first] = hits;
  if (first === undefined) return [];
  const { document, documentTitle, territoryName } = first;
  const more = element('a', { href: allOfIt, 'data-state': true }, `Всё найденное в нём: ${total}`);
  return [
    element(
      'li',
      { class: 'hit-group', ...resultAttributes({ ...first, provision: null }) },
      element(
        'h2',
        {},
        element('a', { href: base + site.document(document) }, documentTitle),
        element('span', { class: 'chip' }, territoryName),
      ),
      element(
        'ol',
        {},
        ...hits.map((hit) => element('li', { class: 'hit' }, ...hitParts(hit, base))),
      ),
      ...(total > hits.length ? [element('p', {}, more)] : []),
    ),
  ];
}

function hitParts(hit: Hit, base: string): HTMLElement[] {
  const { territoryName, body, reasons, otherPlaces } = hit;
  return [
    element(
      'p',
      { class: 'hit-source' },
      placeLink(hit, hit.stems, base),
      element('span', { class: 'chip' }, territoryName),
      ...(body === null ? [] : [element('span', { class: 'chip body' }, body)]),
    ),
    renderWords(hit),
    ...(reasons.length === 0
      ? []
      : [element('p', { class: 'hit-why' }, `Подошло по смыслу: ${reasons.join('; ')}`)]),
    ...(otherPlaces.length === 0 ? [] : [renderPlaces(hit, base)]),
  ];
}

/** Cells of a row stand apart; between them is a space, as between words. */
function renderWords({ text, marks }: Hit): HTMLElement {
  const cells: Node[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    const inside = { start, end: start + cell.length };
    cells.push(element('span', { class: 'hit-cell' }, ...markedText(text, inside, marks)));
    start = inside.end + 1;
  }
  const spaced = cells.flatMap((cell, at) => (at === 0 ? [cell] : [' ', cell]));
  return element('p', { class: 'hit-words', 'data-text': true }, ...spaced);
}

function markedText(
  text: string,
  { start, end }: MarkedRange,
  marks: readonly MarkedRange[],
): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    parts.push(text.slice(at, mark.start));
    parts.push(element('mark', {}, text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  parts.push(text.slice(at, end));
  return parts;
}

function renderPlaces({ otherPlaces, stems }: Hit, base: string): HTMLElement {
  return element(
    'details',
    { class: 'hit-places' },
    element('summary', {}, `Те же слова ещё в этих местах: ${otherPlaces.length}`),
    element(
      'ul',
      {},
      ...otherPlaces.map((place) =>
        element(
          'li',
          {},
          placeLink(place, stems, base),
          ...(place.body === null ? [] : [` (${place.body})`]),
        ),
      ),
    ),
  );
}

/** «п. 3.2.3. Положение о РСНМС», to the provision with the same words marked there. */
function placeLink(place: HitPlace, stems: readonly string[], base: string): HTMLAnchorElement {
  const { document, documentTitle, provision, label } = place;
  const words = stems.length === 0 ? '' : `?hl=${stems.map(encodeURIComponent).join(',')}`;
  const anchor = provision === null ? '' : `#${provision}`;
  const href = `${base}${site.document(document)}${words}${anchor}`;
  return element(
    'a',
    { class: 'hit-link', href },
    label === '' ? documentTitle : `${label}, ${documentTitle}`,
  );
}
