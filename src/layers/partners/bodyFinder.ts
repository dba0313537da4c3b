import type { Body } from '../../model/Body.ts';
import { definitionMatcher } from '../definitions/definitionMatcher.ts';

/**
 * Finds which bodies of one territory a text names, by any of their names in any inflection; a short form
 * letter for letter. Longer names win; a name that two bodies share tells neither.
 */
export function bodyFinder(bodies: readonly Body[]): (text: string) => readonly string[] {
  const owners = new Map<string, string | null>();
  for (const { name, body } of bodies.flatMap(namesOf)) {
    const known = owners.get(name);
    owners.set(name, known === undefined || known === body ? body : null);
  }
  const sought = [...owners.keys()].map((words) => ({ words, kind: kindOf(words) }));
  const find = definitionMatcher(sought);
  return (text) => [...new Set(find(text).flatMap(({ words }) => owners.get(words) ?? []))];
}

function namesOf({ id, name, short, aka }: Body): { name: string; body: string }[] {
  return [...new Set([name, short, ...aka])].map((one) => ({ name: one, body: id }));
}

/** «ЦНППМ», «ГАОУ ДПО «ЛОИРО»»: no word in small letters. */
function kindOf(name: string): 'abbreviation' | 'term' {
  return /(?<!\p{L})\p{Ll}/u.test(name) ? 'term' : 'abbreviation';
}
