import { stem } from '../../text/stem.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { TermRecord } from '../terms/listTerms.ts';

/**
 * One notion as the acts define it: the same defined words, longer words that begin with them, or the same
 * words with others between («профессиональное [педагогическое] сообщество»).
 */
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
    const group = groups.find((one) => isSameNotion(one.key, key));
    if (group === undefined) groups.push({ key, definitions: [term] });
    else group.definitions.push(term);
  }
  return groups.map(toGroup).toSorted((a, b) => a.term.localeCompare(b.term, 'ru'));
}

/** `longer` has as many words or more. */
function isSameNotion(shorter: string, longer: string): boolean {
  if (longer === shorter || longer.startsWith(`${shorter} `)) return true;
  const [few, many] = [shorter.split(' '), longer.split(' ')];
  return few.length > 1 && many[0] === few[0] && many.at(-1) === few.at(-1) && holds(many, few);
}

/** Whether all words of `few` stand in `many` in their order. */
function holds(many: readonly string[], few: readonly string[]): boolean {
  let at = -1;
  return few.every((word) => (at = many.indexOf(word, at + 1)) !== -1);
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
