import type { Acts } from '../wording/Acts.ts';

/**
 * Whether two wordings are of different acts of power: one does nothing but such an act, and the other does not
 * speak of it. «Утверждает паспорт» is neither «согласовывает паспорт» nor «ведет паспорт»; it may be
 * «разрабатывает и утверждает паспорт».
 */
export function isOtherAct(a: Acts, b: Acts): boolean {
  return isUnknownTo(a, b) || isUnknownTo(b, a);
}

function isUnknownTo({ sole }: Acts, { spoken }: Acts): boolean {
  return sole.length > 0 && sole.every((act) => !spoken.includes(act));
}
