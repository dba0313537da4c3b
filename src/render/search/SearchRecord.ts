import type { Level } from '../../model/Block.ts';

/**
 * What a record is to a reader, which decides how much a match in it is worth. `heading` stands over
 * a list and is answered by what stands under it; `formal` is a head, a signature, an approval block.
 */
export const recordKinds = [
  'document',
  'function',
  'subject',
  'definition',
  'indicator',
  'row',
  'text',
  'heading',
  'formal',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One wording of one act, with every place where the act prints it: what a search finds. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Whole printed words as the first place has them; cells of a row stand between tabs. */
  readonly text: string;
  /** What the record is about: the defined term, the name of a row, of a body. UTF-16 offsets, or null. */
  readonly head: TextRange | null;
  readonly act: string;
  readonly territory: string;
  /** Topics of a function, the main one first. */
  readonly topics: readonly string[];
  /** At least one; the place to show first stands first. */
  readonly places: readonly RecordPlace[];
  /** Index of the record that leads into this one (a heading, a point over its items), or null. */
  readonly parent: number | null;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A provision that prints the words. */
export interface RecordPlace {
  readonly document: string;
  /** Provision id; `null` for a document whose text is not provided. */
  readonly provision: string | null;
  /** How a citation finds it by its own printed number (`citationTerm`), when it has one. */
  readonly citation: string | null;
  /** For a reader, within the document: «п. 3.2.3», «строка 4.10». Empty for the document itself. */
  readonly label: string;
  /** The body in whose functions the words stand. */
  readonly subject: PlaceSubject | null;
}

export interface PlaceSubject {
  readonly body: string;
  readonly level: Level;
}
