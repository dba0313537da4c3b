import { stem } from '../../text/stem.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { TermRecord } from '../terms/listTerms.ts';

/** One notion as the acts define it: the same defined words, or longer words that begin with them. */
export interface TermGroup {
  /** The shortest defined words of the group, without a short form in brackets. */
  readonly term: string;
  readonly definitions: readonly TermRecord[];
}

/** Groups equal notions of different acts, in alphabetical order. */
export function groupTerms(terms: readonly TermRecord[]): TermGroup[] {
  const shortestFirst = terms.toSorted((a, b) => keyOf(a).length - keyOf(b).length);
  const groups: { key: string; definitions: TermRecord[] }[] = [];
  for (const term of shortestFirst) {
    const key = keyOf(term);
    const group = groups.find((one) => key === one.key || key.startsWith(`${one.key} `));
    if (group === undefined) groups.push({ key, definitions: [term] });
    else group.definitions.push(term);
  }
  return groups.map(toGroup).toSorted((a, b) => a.term.localeCompare(b.term, 'ru'));
}

function toGroup({ definitions }: { readonly definitions: readonly TermRecord[] }): TermGroup {
  return { term: capitalised(plainTerm(definitions[0]?.term ?? '')), definitions };
}

/** Stems of the defined words: «Профессиональные компетенции педагогического работника» begins with «профессиональные компетенции». */
function keyOf({ term }: TermRecord): string {
  return tokenize(plainTerm(term))
    .map((token) => stem(token.text))
    .join(' ');
}

/** Without quotes around it and without a short form in brackets. */
function plainTerm(term: string): string {
  return term
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^«([^«»]*)»?$/, '$1')
    .trim();
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
