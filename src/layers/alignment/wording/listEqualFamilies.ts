import { dutyFamily } from './dutyFamily.ts';
import { stemsOf } from './stemsOf.ts';

/**
 * Families of words that editors say mean the same («тиражирование» and «распространение»), each with the
 * family that stands for all of its group. Phrases are left out: a wording is compared word by word.
 */
export function listEqualFamilies(
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const equal = new Map<string, string>();
  for (const group of groups) {
    const families = group
      .map(stemsOf)
      .filter((stems) => stems.length === 1)
      .map(([stem = '']) => dutyFamily(stem));
    const [first = ''] = families.map((family) => equal.get(family) ?? family).toSorted();
    for (const family of families) if (families.length > 1) equal.set(family, first);
  }
  return equal;
}
