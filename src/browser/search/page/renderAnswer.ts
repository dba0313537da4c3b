import { plural } from '../../../text/plural.ts';
import type { FilteredRecord } from '../results/filterRecords.ts';
import { groupByDocument } from '../results/groupByDocument.ts';
import { toHits } from '../results/toHits.ts';
import type { Pace, SearchAnswer } from '../search.ts';
import type { SearchStore } from '../store/SearchStore.ts';
import { renderGroup, renderHit } from './renderHit.ts';
import { type SearchState, writeState } from './SearchState.ts';

const HITS_A_PAGE = 20;
const DOCUMENTS_A_PAGE = 10;
const HITS_OF_DOCUMENT = 3;

/** A page of answers. */
export interface RenderedAnswer {
  readonly items: readonly HTMLLIElement[];
  readonly pages: number;
  /** The page shown: the last one when the address asks for one after it. */
  readonly page: number;
  /** «Найдено: 38 мест. Страница 2 из 2» */
  readonly summary: string;
}

/** Loads the words of one page of answers and makes its list. */
export async function renderAnswer(
  answer: SearchAnswer,
  state: SearchState,
  store: SearchStore,
  base: string,
  pace: Pace,
): Promise<RenderedAnswer> {
  const index = await store.open();
  const count = answer.records.length;
  const found = `${count} ${plural(count, ['место', 'места', 'мест'])}`;
  if (state.grouping === 'provision') {
    const { shown, page, pages } = pageOf(answer.records, state.page, HITS_A_PAGE);
    const hits = await hitsOf(shown, answer, store, pace);
    return {
      items: hits.map((hit) => renderHit(hit, base)),
      page,
      pages,
      summary: `Найдено: ${found}${ofPages(page, pages)}`,
    };
  }
  const groups = groupByDocument(answer.records, index);
  const { shown, page, pages } = pageOf(groups, state.page, DOCUMENTS_A_PAGE);
  const items = await Promise.all(
    shown.map(async ({ document, records }) => {
      const hits = await hitsOf(records.slice(0, HITS_OF_DOCUMENT), answer, store, pace);
      const inside: SearchState = { ...state, document, grouping: 'provision', page: 1 };
      return renderGroup(hits, records.length, writeState(inside), base);
    }),
  );
  const documents = `${groups.length} ${plural(groups.length, ['документе', 'документах', 'документах'])}`;
  return {
    items: items.flat(),
    page,
    pages,
    summary: `Найдено: ${found} в ${documents}${ofPages(page, pages)}`,
  };
}

async function hitsOf(
  records: readonly FilteredRecord[],
  { query }: SearchAnswer,
  store: SearchStore,
  pace: Pace,
) {
  const numbers = records.map(({ record }) => record);
  if (!(await store.hasTexts(numbers))) await pace();
  const [index, texts] = await Promise.all([store.open(), store.texts(numbers)]);
  return toHits(records, texts, query, index);
}

function ofPages(page: number, pages: number): string {
  return pages < 2 ? '' : `. Страница ${page} из ${pages}`;
}

/** One page of a list; for a page past the last one, the last. */
function pageOf<T>(all: readonly T[], asked: number, size: number) {
  const pages = Math.ceil(all.length / size);
  const page = Math.max(1, Math.min(asked, pages));
  return { shown: all.slice((page - 1) * size, page * size), page, pages };
}
