import type { SubjectFunction } from '../../src/layers/functions/SubjectFunction.ts';
import { createChance } from './createChance.ts';
import { borrowClause, varyWording } from './varyWording.ts';

/** A function of a made-up territory knows the real function that it goes back to; one of its own knows none. */
export interface GrownFunction extends SubjectFunction {
  readonly origin: string | null;
}

/** A territory leaves out some duties of the one that it copies, and has some of its own. */
const LEFT_OUT = 0.1;
const OWN = 0.1;

/**
 * As many functions as asked: the real ones, and those of made-up territories («eao~3»). As in life, a
 * territory copies an earlier one, real or made up, and changes wordings (`varyWording`), so that changes add
 * up from copy to copy; some duties it leaves out, some are its own. The same seed gives the same.
 */
export function growFunctions(
  functions: readonly SubjectFunction[],
  count: number,
  seed: number,
): GrownFunction[] {
  const chance = createChance(seed);
  const grown: GrownFunction[] = functions.map((one) => ({ ...one, origin: one.id }));
  const territories = [...Map.groupBy(grown, (one) => one.territory).values()];
  for (let number = 1; grown.length < count; number++) {
    const model = pick(territories, chance);
    const copies = model.flatMap((one) => copyOf(one, number, functions, chance));
    territories.push(copies);
    grown.push(...copies);
  }
  return grown.slice(0, count);
}

function copyOf(
  one: GrownFunction,
  number: number,
  functions: readonly SubjectFunction[],
  chance: () => number,
): GrownFunction[] {
  if (chance() < LEFT_OUT) return [];
  const isOwn = chance() < OWN;
  const place = {
    id: renumber(one.id, number),
    document: renumber(one.document, number),
    act: renumber(one.act, number),
    territory: renumber(one.territory, number),
  };
  const text = isOwn ? borrowClause(one.text, pick(functions, chance).text) : one.text;
  const origin = isOwn ? null : one.origin;
  return [{ ...one, ...place, origin, text: varyWording(text, chance) }];
}

/** «eao-201-a1#p1» → «eao-201-a1~3#p1»; a copy of a copy has one number, its own. */
function renumber(id: string, number: number): string {
  const [document = '', provision] = id.split('#');
  const own = `${originalTerritory(document)}~${number}`;
  return provision === undefined ? own : `${own}#${provision}`;
}

/** The real territory that a made-up one goes back to. */
export function originalTerritory(territory: string): string {
  return territory.replace(/~\d+$/, '');
}

function pick<T>(list: readonly T[], chance: () => number): T {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('Nothing to grow from');
  return one;
}
