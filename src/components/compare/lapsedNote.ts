import { actsOfDuties } from '../../layers/compare/actsOfDuties.ts';
import type { Absence } from '../../layers/compare/Absence.ts';
import { lapsedNoteWords } from '../../layers/compare/lapsedNoteWords.ts';
import { lapsedWords } from '../../layers/compare/lapsedWords.ts';
import type { Duty } from '../../layers/duties/Duty.ts';
import type { Act } from '../../model/LegalDocument.ts';

/** «ещё 3 – в утратившем силу акте № 12» beside what is in force; null for none, or where `absence` says it all. */
export function lapsedNote(
  lapsed: readonly Duty[],
  absence: Absence | null,
  acts: readonly Act[],
): string | null {
  if (lapsed.length === 0 || absence?.kind === 'lapsed') return null;
  return lapsedNoteWords(lapsed.length, lapsedWords(actsOfDuties(lapsed, acts)));
}
