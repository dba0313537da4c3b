import type { AskedTerm } from '../../../layers/compare/AskedTerm.ts';
import {
  filterMatrix,
  isAnswered,
  type FilteredRow,
} from '../../../layers/compare/filterMatrix.ts';
import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import { readAskedWords } from '../../../layers/compare/readAskedWords.ts';
import { readNearTerms } from '../../../layers/compare/readNearTerms.ts';
import type { AskedFilter } from './AskedFilter.ts';

export interface AskedRows {
  readonly rows: readonly FilteredRow[];
  /** Words of acts by which the rows were found, where those that the reader typed stand nowhere; else empty. */
  readonly near: readonly string[];
}

/** `filterMatrix` for what the reader typed and chose; `shown` are ids of territories. */
export function filterAsked(
  matrix: PackedMatrix,
  asked: AskedFilter,
  shown: ReadonlySet<string>,
): AskedRows {
  const { words, near } = readWords(matrix, asked.words);
  return { rows: filterMatrix(matrix, { ...asked, words }, shown), near };
}

/** The reader's own words where they stand anywhere: who asks of burnout is not answered of psychologists. */
function readWords(
  matrix: PackedMatrix,
  typed: string,
): { readonly words: readonly AskedTerm[]; readonly near: readonly string[] } {
  const own = readNearTerms(typed, matrix.shortForms).terms;
  if (isAnswered(matrix, own)) return { words: own, near: [] };
  const { terms, phrases } = readNearTerms(typed, [...matrix.shortForms, ...matrix.synonyms]);
  const near = phrases.filter((phrase) => isAnswered(matrix, [[readAskedWords(phrase)]]));
  return isAnswered(matrix, terms) ? { words: terms, near } : { words: own, near: [] };
}
