import type { NeedAnswer } from '../../layers/needs/NeedAnswer.ts';
import { plural } from '../../text/plural.ts';

/** The grade of an answer in one line: never a promise that the act does not make. */
export function gradeWords({ grade, duties }: NeedAnswer): string {
  switch (grade) {
    case 'duty':
      return `${duties.length} ${plural(duties.length, ['обязанность', 'обязанности', 'обязанностей'])}`;
    case 'mentioned':
      return 'только упоминается';
    case 'silent':
      return 'в документах не сказано';
  }
}
