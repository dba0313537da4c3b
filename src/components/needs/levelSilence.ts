import { absenceOfDuty, type Silences } from '../../layers/compare/absenceOf.ts';
import type { Level } from '../../model/Block.ts';
import { absenceText } from '../compare/absenceText.ts';

/** What is said of a level without duties for a need: what the documents on the site say, and whether all are here. */
export function levelSilence(silences: Silences, level: Level): string {
  const absence = absenceOfDuty(silences, new Set([level]));
  switch (absence.kind) {
    case 'not-found':
    case 'lapsed':
      return 'Документы этого никому не поручают.';
    case 'unregulated':
      return absence.reason;
    case 'not-provided':
      return `Поручено ли это, не узнать. ${absenceText(absence)}`;
  }
}
