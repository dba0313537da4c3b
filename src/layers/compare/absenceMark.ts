import type { Absence } from './Absence.ts';
import { lapsedWords } from './lapsedWords.ts';
import { unregulatedWords } from './unregulatedWords.ts';

/** An empty place gives its reason in short: what is told once under a table is left out. */
export function absenceMark(absence: Absence): string {
  switch (absence.kind) {
    case 'not-found':
      return 'в документах на сайте не найдено';
    case 'unregulated':
      return unregulatedWords(absence.except);
    case 'not-provided':
      return 'текст не предоставлен';
    case 'lapsed':
      return `было ${lapsedWords(absence.acts)}`;
  }
}
