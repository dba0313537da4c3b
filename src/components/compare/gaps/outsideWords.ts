import type { OutsideTopic } from '../../../layers/gaps/listOutsideTopics.ts';

/** «ещё 12 акт не регулирует», «о 3 не узнать: текст не предоставлен»: how many topics are no gaps, reason by reason. */
export function outsideWords(outside: readonly OutsideTopic[]): string[] {
  const byReason = Map.groupBy(outside, ({ absence }) => absence.kind);
  return [...byReason].map(([kind, { length }]) => wordsOf(kind, length));
}

function wordsOf(kind: OutsideTopic['absence']['kind'], count: number): string {
  switch (kind) {
    case 'unregulated':
      return `ещё ${count} акт не регулирует`;
    case 'not-provided':
      return `ещё о ${count} не узнать: текст не предоставлен`;
    case 'lapsed':
      return `ещё ${count} только в утративших силу актах`;
  }
}
