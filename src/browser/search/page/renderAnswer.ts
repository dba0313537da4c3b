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
  /** «Найдено 38 положений» */
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
    const shown = pageOf(answer.records, state.page, HITS_A_PAGE);
    const hits = await hitsOf(shown, answer, store, pace);
    return {
      items: hits.map((hit) => renderHit(hit, base)),
      pages: Math.ceil(count / HITS_A_PAGE),
      summary: `Найдено: ${found}`,
    };
  }
  const groups = groupByDocument(answer.records, index);
  const shown = pageOf(groups, state.page, DOCUMENTS_A_PAGE);
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
    pages: Math.ceil(groups.length / DOCUMENTS_A_PAGE),
    summary: `Найдено: ${found} в ${documents}`,
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

function pageOf<T>(all: readonly T[], page: number, size: number): readonly T[] {
  return all.slice((page - 1) * size, page * size);
}
