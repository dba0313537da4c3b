import type { PairRow } from '../../../layers/compare/pair/PairComparison.ts';

/** How rows of one kind of comparison are told. */
export interface RowView<Words> {
  /** Where the words of a side stand: links. */
  readonly places: (words: Words, side: 'a' | 'b') => readonly Node[];
  /** What is said before the words of each side where they differ. */
  readonly notes: Readonly<Record<'a' | 'b', string>>;
  readonly alone: (row: LonelyRow<Words>) => Loneliness;
  /** Key of the row's part in the contents. */
  readonly part: (row: PairRow<Words>) => string;
  /** Name of the topic the row stands under, or nothing. */
  readonly topic: (row: PairRow<Words>) => string;
}

export type LonelyRow<Words> = Extract<PairRow<Words>, { kind: 'removed' | 'added' }>;

/** What is told of words that one side alone has: before them, and in the empty place beside. */
export interface Loneliness {
  readonly note: string;
  readonly reason: string | null;
  /** Whether the words are marked as removed or added: what only one document has is, what only one territory has is its own. */
  readonly isChange: boolean;
}
