import { dutyFamily } from '../alignment/wording/dutyFamily.ts';

/** Family of a verb and its noun, by the stem of either; «проводить» and «проведение» differ in a vowel. */
export function deedFamily(stem: string): string {
  return dutyFamily(stem).replace(/(?<=.{3})вед$/, 'вод');
}
