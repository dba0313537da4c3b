import { isHeldToday } from '../../../layers/compare/isHeldToday.ts';
import { lapsedNoteWords } from '../../../layers/compare/lapsedNoteWords.ts';
import type { PackedDuty } from '../../../layers/compare/PackedMatrix.ts';
import { plural } from '../../../text/plural.ts';
import { element } from '../element.ts';

/** What is told of a territory beside its duties. */
interface CellNames {
  /** Short names of its bodies. */
  readonly bodies: readonly string[];
  /** Its acts in force no more, as `lapsedWords` says them. */
  readonly lapsed: readonly string[];
  /** Why the level asked for is silent; null where the cell itself says it of all levels of the topic. */
  readonly silence: string | null;
}

/**
 * Shows in a cell of the matrix what a filter leaves of its duties; its link stays. `duties` are null where the
 * level is silent.
 */
export function showCell(
  cell: Element,
  topic: string,
  duties: readonly PackedDuty[] | null,
  names: CellNames,
): void {
  const link = cell.querySelector('a');
  if (link === null) return;
  const shown = link.cloneNode();
  if (!(shown instanceof HTMLAnchorElement)) return;
  const held = duties?.filter(isHeldToday) ?? [];
  const bodies = [...new Set(held.map(([, , body]) => names.bodies[body] ?? ''))].join(', ');
  const lapsed = lapsedIn(duties ?? [], names.lapsed);
  const words =
    duties === null ? (names.silence ?? link.textContent) : wordsOf(held, lapsed?.where ?? null);
  const note = held.length === 0 || lapsed === null ? '' : lapsed.note;
  const territory = link.dataset.name ?? '';
  shown.textContent = words;
  shown.classList.toggle('none', bodies === '');
  const said = note === '' ? words : `${words}; ${note}`;
  shown.ariaLabel = `${topic}, ${territory}: ${said}. ${bodies}`.replace(/ $/, '');
  cell.replaceChildren(
    shown,
    ...(bodies === '' ? [] : [element('span', { class: 'bodies' }, [bodies])]),
    ...(note === '' ? [] : [element('span', { class: 'bodies', 'data-beside': '' }, [note])]),
  );
}

const NOTHING = 'при этих условиях не найдено';

function wordsOf(held: readonly PackedDuty[], lapsed: string | null): string {
  if (held.length === 0) return lapsed === null ? NOTHING : `было ${lapsed}`;
  const places = held.reduce((sum, [, , , count]) => sum + count, 0);
  const words = `${held.length} ${plural(held.length, ['обязанность', 'обязанности', 'обязанностей'])}`;
  if (places === held.length) return words;
  return `${words}, ${places} ${plural(places, ['место', 'места', 'мест'])}`;
}

/** The acts in force no more that have some of the duties, and how many; null for none. */
function lapsedIn(
  duties: readonly PackedDuty[],
  acts: readonly string[],
): { readonly where: string; readonly note: string } | null {
  const places = duties.flatMap(([, , , , , , lapsed]) => lapsed ?? []);
  if (places.length === 0) return null;
  const where = acts.filter((_, at) => places.includes(at)).join(' и ');
  return { where, note: lapsedNoteWords(places.length, where) };
}
