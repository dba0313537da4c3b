import type { Dictionary } from './Dictionary.ts';
import type { Posting } from './Posting.ts';
import type { SearchRecord } from './SearchRecord.ts';
import { textTerms, type TextTerm } from './textTerms.ts';

/** Records turned about: by term, where it stands; and of each record how many words matter. */
export interface InvertedRecords {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly lengths: readonly number[];
  readonly headLengths: readonly number[];
}

export function invertRecords(
  records: readonly SearchRecord[],
  dictionary: Dictionary,
): InvertedRecords {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const headLengths: number[] = [];
  for (const [index, record] of records.entries()) {
    const { terms, length } = textTerms(record.text, dictionary);
    const inHead = terms.filter((term) => isInHead(term, record));
    lengths.push(length);
    headLengths.push(new Set(inHead.map(({ position }) => position)).size);
    for (const [term, found] of Map.groupBy([...terms, ...citationTerms(record)], byTerm))
      push(postings, term, {
        record: index,
        positions: [...new Set(found.map(({ position }) => position))].sort((a, b) => a - b),
        inHead: found.some((one) => isInHead(one, record)),
      });
  }
  return { postings, lengths, headLengths };
}

/** Terms by which citations find the places of a record. */
function citationTerms({ places }: SearchRecord): TextTerm[] {
  const terms = places.flatMap(({ citation }) => (citation === null ? [] : [citation]));
  return [...new Set(terms)].map((term) => ({ term, position: 0, offset: 0 }));
}

function byTerm({ term }: TextTerm): string {
  return term;
}

function isInHead({ offset }: TextTerm, { head }: SearchRecord): boolean {
  return head !== null && offset >= head.start && offset < head.end;
}

function push(index: Map<string, Posting[]>, term: string, posting: Posting): void {
  const list = index.get(term);
  if (list === undefined) index.set(term, [posting]);
  else list.push(posting);
}
