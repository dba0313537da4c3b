import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';

/** Why a territory shows nothing: never «в регионе нет», only what its documents on the site say. */
export function absenceWords(territory: Territory, corpus: Corpus): string {
  const own = corpus.documents.filter((document) => document.territory === territory.id);
  const withoutText = own.filter(({ content }) => content.kind === 'missing');
  const found = 'В документах на сайте не найдено.';
  if (withoutText.length === 0) return found;
  const names = withoutText.map((document) => `«${document.title}»`).join(', ');
  return `${found} Текст не предоставлен: ${names}.`;
}
