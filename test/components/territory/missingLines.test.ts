import { expect, it } from 'vitest';
import { missingLines } from '../../../src/components/territory/missingLines.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { listIndicators } from '../../../src/layers/indicators/listIndicators.ts';

const { corpus } = loadCorpus('content');
const indicators = listIndicators(corpus);

function linesOf(id: string): string[] {
  const territory = corpus.territories.find((one) => one.id === id);
  if (territory === undefined) throw new Error(`No territory ${id}`);
  return missingLines(
    territory,
    corpus.documents.filter((one) => one.territory === id),
    indicators.filter((one) => one.territory === id),
  );
}

it('says what is named and has no text', () => {
  expect(linesOf('bashkortostan').join('\n')).toMatch(/текста на сайте нет: «.*[Дд]орожная карта/);
});

it('says which kinds of documents, indicators and levels are lacking', () => {
  const lines = linesOf('eao');
  expect(lines).toContain('Среди документов на сайте нет дорожной карты и плана мероприятий.');
  expect(lines).toContain('Показателей документы на сайте не устанавливают.');
  expect(lines.filter((line) => line.startsWith('Акт – только регламент'))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/^Функций школ/);
});

it('says that no target is set', () => {
  expect(linesOf('leningrad')).toEqual([
    'Показатели названы, но цели ни для одного не установлены.',
  ]);
});

it('does not call a target lacking that is to be met each year', () => {
  expect(linesOf('sakhalin').join('\n')).not.toContain('без цели');
});
