import type { PairComparison } from '../../../layers/compare/pair/PairComparison.ts';
import type { PairDocument, PairParagraph } from '../../../layers/compare/pair/PairDocument.ts';
import { sameRuns, type SameRun } from '../../../layers/compare/pair/sameRuns.ts';
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
  if (a.id === b.id) return [`${a.title}: один и тот же документ выбран дважды, отличий нет.`];
  const changes = comparison.rows.filter((row) => row.kind !== 'same').length;
  const share = `${Math.round(comparison.similarity * 100)} %`;
  const words = plural(changes, ['отличие', 'отличия', 'отличий']);
  const whole =
    changes === 0
      ? `${a.title} и ${b.title} совпадают слово в слово.`
      : `${a.title} и ${b.title}: общих слов ${share}, ${changes} ${words}.`;
  const runs = sameRuns(comparison, SHORTEST_RUN).slice(0, RUNS_TOLD);
  return [whole, ...runs.map((run) => runWords(run, a, b))];
}

function runWords(
  { from, to, length, hasOtherNumbers }: SameRun,
  a: PairDocument,
  b: PairDocument,
): string {
  const count = `${length} ${plural(length, ['абзац', 'абзаца', 'абзацев'])}`;
  const numbers = hasOtherNumbers ? ' Отличаются только номера.' : '';
  const [ofA, ofB] = [range(from.a, to.a, a), range(from.b, to.b, b)];
  return `Слово в слово совпадают ${count}: ${ofA} первого и ${ofB} второго.${numbers}`;
}

function range(from: PairParagraph, to: PairParagraph, document: PairDocument): string {
  const [start, end] = [
    placeWords(from),
    isLastOfPoint(to, document) ? pointOf(to) : placeWords(to),
  ];
  return start === end ? start : `${start} – ${end}`;
}

function placeWords({ place }: PairParagraph): string {
  return place === '' ? 'название' : place;
}

/** «абз. 38 п. 3.6» as a whole point: «п. 3.6». */
function pointOf(paragraph: PairParagraph): string {
  return placeWords(paragraph).replace(/^абз\. \d+ /u, '');
}

function isLastOfPoint(paragraph: PairParagraph, { paragraphs }: PairDocument): boolean {
  const next = paragraphs[paragraphs.indexOf(paragraph) + 1];
  return next === undefined || pointOf(next) !== pointOf(paragraph);
}
