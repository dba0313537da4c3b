import { capitalize } from '../../text/capitalize.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';

/** Where a document stands in its act, for lists: «Приложение 4», «Распоряжение». */
export function annexLabel({ act, annex, parent }: LegalDocument): string {
  if (annex === null) return capitalize(act.type);
  if (parent !== null) return 'К приложению';
  return /^\d+$/.test(annex) ? `Приложение ${annex}` : 'Без номера';
}
