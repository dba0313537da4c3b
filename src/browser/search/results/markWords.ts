import { findPhrases } from '../../../render/search/Dictionary.ts';
import { codeNumber } from '../../../render/search/textTerms.ts';
import { stemTokens, type StemmedToken } from '../../../text/stemTokens.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';

/** A run of marked words: UTF-16 offsets. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

export interface MarkedWords {
  readonly ranges: readonly MarkedRange[];
  /** Stems of the marked words: what the page of the document marks again. */
  readonly stems: readonly string[];
  /** Terms of the query that the text has. */
  readonly terms: ReadonlySet<string>;
}

/** Words of a text that answer a query, in any of the forms it was understood in. */
export function markWords(text: string, { slots }: Query, index: SearchIndex): MarkedWords {
  const terms = new Set(
    slots.flatMap(({ alternatives, parts }) => [...alternatives.map(({ term }) => term), ...parts]),
  );
  const tokens = stemTokens(text);
  const stems = tokens.map(({ stem }) => stem);
  const found = new Set<string>();
  const marked = new Set<number>();
  const mark = (term: string, at: number, length: number) => {
    if (!terms.has(term)) return;
    found.add(term);
    for (let offset = 0; offset < length; offset++) marked.add(at + offset);
  };
  for (const { concept, start, stems: phrase } of findPhrases(stems, index.phrases))
    mark(concept, start, phrase.length);
  for (const [at, { stem, text: word, kind }] of tokens.entries()) {
    mark(index.conceptOf(stem), at, 1);
    if (kind === 'code') mark(codeNumber(word) ?? '', at, 1);
  }
  return {
    ranges: joinNeighbours(tokens, marked),
    stems: [...new Set(stems.filter((_, at) => marked.has(at)))],
    terms: found,
  };
}

/** Marked words side by side are one mark. */
function joinNeighbours(
  tokens: readonly StemmedToken[],
  marked: ReadonlySet<number>,
): MarkedRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    if (!marked.has(at)) continue;
    const last = ranges.at(-1);
    if (last !== undefined && marked.has(at - 1)) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
