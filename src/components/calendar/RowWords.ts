/**
 * Whether a row of a view prints its words, or leaves them to a script that takes them from the plan's list on
 * the same page: the words of every plan twice more would weigh more than all the rest.
 */
export type RowWords = 'printed' | 'from-list';
