import type { PairComparison } from '../../../layers/compare/pair/PairComparison.ts';
import type { PairDocument } from '../../../layers/compare/pair/PairDocument.ts';
import { sameRuns, type SameRun } from '../../../layers/compare/pair/summarizePair.ts';
import { plural } from '../../../text/plural.ts';

/** Shorter runs are chance. */
const SHORTEST_RUN = 5;
const RUNS_TOLD = 3;

/** A comparison in sentences: how alike in all, how many differences, which runs are word for word the same. */
export function summaryWords(
  a: PairDocument,
  b: PairDocument,
  comparison: PairComparison,
): string[] {
  const changes = comparison.rows.filter((row) => row.kind !== 'same').length;
  const share = `${Math.round(comparison.similarity * 100)} %`;
  const words = plural(changes, ['отличие', 'отличия', 'отличий']);
  const whole =
    changes === 0
      ? `${a.title} и ${b.title} совпадают слово в слово.`
      : `${a.title} и ${b.title}: общих слов ${share}, ${changes} ${words}.`;
  return [whole, ...sameRuns(comparison, SHORTEST_RUN).slice(0, RUNS_TOLD).map(runWords)];
}

function runWords({ from, to, length, hasOtherNumbers }: SameRun): string {
  const count = `${length} ${plural(length, ['абзац', 'абзаца', 'абзацев'])}`;
  const numbers = hasOtherNumbers ? ' Отличаются только номера.' : '';
  return `Слово в слово совпадают ${count}: ${range(from.a.provision, to.a.provision)} первого и ${range(from.b.provision, to.b.provision)} второго.${numbers}`;
}

function range(from: string, to: string): string {
  const [start, end] = [numberOf(from), numberOf(to)];
  return start === end ? start : `${start} – ${end}`;
}

/** «p3.2.1-4» as a reader looks for it: «п. 3.2.1». */
function numberOf(provision: string): string {
  const number = /^[ps](\d+(?:\.\d+)*)/.exec(provision)?.[1];
  return number === undefined ? provision : `п. ${number}`;
}
