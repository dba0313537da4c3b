import { absenceOfDuty } from '../../layers/compare/absenceOf.ts';
import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';
import { absenceText } from '../compare/absenceText.ts';

/**
 * Why a territory shows nothing of what others have at these levels: never «в регионе нет», only what its
 * documents on the site say.
 */
export function absenceWords(
  territory: Territory,
  levels: ReadonlySet<Level>,
  corpus: Corpus,
): string {
  const absence = absenceOfDuty(territory, levels);
  const own = corpus.documents.filter((document) => document.territory === territory.id);
  const withoutText = own.filter(({ content }) => content.kind === 'missing');
  const words = absenceText(absence);
  if (absence.kind !== 'not-found' || withoutText.length === 0) return words;
  const documents = withoutText.map(({ title }) => title);
  return `${words} ${absenceText({ kind: 'not-provided', documents })}`;
}
