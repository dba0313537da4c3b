import type { PackedDuty } from '../../../layers/compare/PackedMatrix.ts';
import { plural } from '../../../text/plural.ts';
import { element } from '../element.ts';

/**
 * Shows in a cell of the matrix what a filter leaves of its duties; its link stays. `duties` are null where the
 * territory's acts do not regulate the level; `names` are its bodies.
 */
export function showCell(
  cell: Element,
  topic: string,
  duties: readonly PackedDuty[] | null,
  names: readonly string[],
): void {
  const link = cell.querySelector('a');
  if (link === null) return;
  const shown = link.cloneNode();
  if (!(shown instanceof HTMLAnchorElement)) return;
  const bodies = [...new Set(duties?.map(([, , body]) => names[body] ?? ''))].join(', ');
  const words = duties === null ? UNREGULATED : duties.length === 0 ? NOTHING : countWords(duties);
  const territory = link.dataset.name ?? '';
  shown.textContent = words;
  shown.classList.toggle('none', bodies === '');
  shown.ariaLabel = `${topic}, ${territory}: ${words}. ${bodies}`.replace(/ $/, '');
  cell.replaceChildren(
    shown,
    ...(bodies === '' ? [] : [element('span', { class: 'bodies' }, [bodies])]),
  );
}

const UNREGULATED = 'акт этот уровень не регулирует';
const NOTHING = 'при этих условиях не найдено';

function countWords(duties: readonly PackedDuty[]): string {
  const places = duties.reduce((sum, [, , , count]) => sum + count, 0);
  const words = `${duties.length} ${plural(duties.length, ['обязанность', 'обязанности', 'обязанностей'])}`;
  if (places === duties.length) return words;
  return `${words}, ${places} ${plural(places, ['место', 'места', 'мест'])}`;
}
