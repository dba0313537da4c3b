import { expect, it } from 'vitest';
import { readUnprovided } from '../../../../src/browser/compare/appendix/readUnprovided.ts';
import { rowsOfWordings } from '../../../../src/browser/compare/appendix/rowsOfWordings.ts';
import { unpackLevels } from '../../../../src/browser/compare/appendix/unpackLevels.ts';
import { packLevels } from '../../../../src/components/compare/packLevels.ts';
import { givenCorpus } from '../../../helpers/givenCorpus.ts';

const corpus = givenCorpus();
const columns = corpus.territories.map(({ id, names, unregulatedLevels, unprovided }) => ({
  id,
  name: names.full,
  unregulatedLevels: unpackLevels(packLevels(unregulatedLevels)),
  unprovided: readUnprovided(unprovided.levels.join(' ')),
  notFound: id === 'sakhalin' ? 'обязанности не найдено; упоминается: п. 2.2' : null,
}));
const register = {
  row: '1',
  text: 'ведение реестра стажировочных площадок',
  holders: [{ id: 'bashkortostan', name: '', citation: 'ЦНППМ: п. 3.2.2', url: null }],
};

/** What stands in the cells of territories that have no such wording. */
function reasons(levels: readonly ('regional' | 'municipal')[]): Record<string, string> {
  const [row] = rowsOfWordings(columns, [{ ...register, levels }]);
  const cells = row?.kind === 'row' ? row.cells : [];
  const named = cells.flatMap((cell, at): [string, string][] =>
    cell.kind === 'empty' ? [[columns[at]?.id ?? '', cell.reason]] : [],
  );
  return Object.fromEntries(named);
}

it('a cell without a wording gives one of the reasons that the page gives', () => {
  expect(reasons(['regional'])).toEqual({
    eao: 'акт этот уровень не регулирует, кроме взаимодействия',
    leningrad: 'в документах на сайте не найдено',
    sakhalin: 'обязанности не найдено; упоминается: п. 2.2',
    megion: 'акт этот уровень не регулирует',
  });
});

it('where the act regulates one of the levels the wording is not found', () => {
  expect(reasons(['regional', 'municipal'])).toMatchObject({
    megion: 'в документах на сайте не найдено',
  });
});
