import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import { createAnnouncer } from '../../announce/createAnnouncer.ts';
import type { AskedFilter } from './AskedFilter.ts';
import { CellKeeper } from './CellKeeper.ts';
import type { Narrowed } from './narrowTable.ts';

/** Shows of the matrix what is asked for, where territories with these ids are shown. */
export type Narrower = (asked: AskedFilter, shown: ReadonlySet<string>) => Promise<void>;

/** Whatever the order in which the network answers, the table shows what was asked for last. */
export function createNarrower(
  root: HTMLElement,
  table: HTMLTableElement,
  matrix: () => Promise<PackedMatrix>,
): Narrower {
  const cells = new CellKeeper();
  const spoken = root.querySelector<HTMLElement>('[data-spoken]');
  const announcer = spoken === null ? null : createAnnouncer(spoken);
  let turn = 0;
  return async (asked, shown) => {
    const own = ++turn;
    const loaded = isEmpty(asked) ? null : await load(matrix);
    if (own !== turn) return;
    cells.restore();
    const left =
      loaded === null || loaded === 'failed'
        ? null
        : loaded.narrowTable(table, loaded.packed, { asked, shown, cells });
    const count = showTopics(table, left);
    const words = loaded === 'failed' ? FAILED : countWords(count, left?.near ?? []);
    const status = root.querySelector('[data-count]');
    if (status !== null) status.textContent = words;
    announcer?.say(words);
  };
}

const FAILED =
  'Не удалось прочитать данные для отбора, показано всё. Проверьте связь и измените условие ещё раз.';

/** What narrows is loaded when it is first asked for. */
async function load(matrix: () => Promise<PackedMatrix>) {
  try {
    const [packed, { narrowTable }] = await Promise.all([matrix(), import('./narrowTable.ts')]);
    return { packed, narrowTable };
  } catch {
    return 'failed';
  }
}

function isEmpty({ level, type, words, isUneven }: AskedFilter): boolean {
  return level === '' && type === '' && words === '' && !isUneven;
}

/** Shows the topics that are left, null all; how many there are. */
function showTopics(table: HTMLTableElement, left: Narrowed | null): number {
  let count = 0;
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-topic]')) {
    row.hidden = left !== null && !left.topics.has(row.dataset.topic ?? '');
    if (!row.hidden) count += 1;
  }
  return count;
}

function countWords(count: number, near: readonly string[]): string {
  if (count === 0) return 'Ничего не нашлось';
  return near.length === 0
    ? `Тем: ${count}`
    : `Тем: ${count}. Таких слов в обязанностях нет, показано по близким: ${near.join(', ')}`;
}
