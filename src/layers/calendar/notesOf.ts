import type { Annotation } from '../../model/Annotation.ts';
import type { PlanRow } from '../plans/PlanRow.ts';
import { provisionAt, wordsAt, type IndexedDocument } from '../provisions/indexDocuments.ts';
import { ownText } from '../../model/walkBlocks.ts';
import type { RowNote } from './CalendarPlan.ts';

/** Slips and notes in the cells of a row, in the order of the apparatus; those of a stray stop are left out. */
export function notesOf(row: PlanRow, indexed: IndexedDocument): RowNote[] {
  return indexed.apparatus.annotations.flatMap((annotation): RowNote[] => {
    const text = noteText(annotation);
    const { span, kind } = annotation;
    const isHere = span.provision.startsWith(`${row.provision}-c`);
    if (text === null || !isHere || (kind !== 'slip' && kind !== 'note')) return [];
    const words = wordsAt(indexed, span);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const isOfTime = ownText(provisionAt(indexed, span.provision).provision) === row.deadline;
    return [{ kind, words, text, isOfTime }];
  });
}

function noteText(annotation: Annotation): string | null {
  if (annotation.kind === 'slip') return annotation.note;
  return annotation.kind === 'note' ? annotation.text : null;
}
