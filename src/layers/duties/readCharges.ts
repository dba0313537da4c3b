import type { Body } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { Duty } from './Duty.ts';
import { splitByForce } from './splitByForce.ts';

/**
 * Whether documents lay duties on a body: `held` they do, `lapsed` only acts in force no more did, `not-provided` no
 * text on the site does at its level while a text that could is lacking, `none` they do not.
 */
export type Charge = 'held' | 'lapsed' | 'not-provided' | 'none';

export type ReadCharge = (body: Pick<Body, 'territory' | 'id' | 'level'>) => Charge;

/** Reads duties once. */
export function readCharges(
  { acts, territories }: Pick<Corpus, 'acts' | 'territories'>,
  duties: readonly Duty[],
): ReadCharge {
  const { held, lapsed } = splitByForce(duties, acts);
  const [now, before] = [bodiesOf(held), bodiesOf(lapsed)];
  const silent = new Map(territories.map(({ id, unprovided }) => [id, unprovided.levels]));
  return ({ territory, id, level }) => {
    const body = `${territory} ${id}`;
    if (now.has(body)) return 'held';
    if (silent.get(territory)?.includes(level) === true) return 'not-provided';
    return before.has(body) ? 'lapsed' : 'none';
  };
}

function bodiesOf(duties: readonly Duty[]): ReadonlySet<string> {
  return new Set(duties.map(({ territory, body }) => `${territory} ${body}`));
}
