import type { Duty } from '../../layers/duties/Duty.ts';
import { plural } from '../../text/plural.ts';

const DUTY_FORMS = ['обязанность', 'обязанности', 'обязанностей'] as const;
const PLACE_FORMS = ['место', 'места', 'мест'] as const;

/** «4 обязанности, 7 мест»: places are told only where annexes repeat words. */
export function dutiesAndPlaces(duties: readonly Duty[]): string {
  const places = duties.reduce((sum, duty) => sum + duty.functions.length, 0);
  const words = `${duties.length} ${plural(duties.length, DUTY_FORMS)}`;
  return places === duties.length ? words : `${words}, ${places} ${plural(places, PLACE_FORMS)}`;
}
