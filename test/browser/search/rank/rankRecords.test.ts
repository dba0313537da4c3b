import { describe, expect, it } from 'vitest';
import { openSearch, SEARCH_CORPUS } from '../../../helpers/openSearch.ts';

const search = await openSearch(SEARCH_CORPUS);

describe('the first answer', () => {
  it.each([
    ['a definition', 'что такое наставник', 'seversk term-1'],
    ['a row for a date', 'когда форум', 'seversk row2'],
    ['a function for «кто»', 'кто выбирает стажировочные площадки', 'seversk p2.1-3'],
    ['the body that a name alone asks for', 'методсовет школы', 'seversk p2.2'],
    ['a function when functions are asked for', 'функции цнппм северье', 'seversk p2.1-1'],
    ['the order by its number', 'приказ 12-п', 'seversk title'],
    ['the point by its number', 'п 2.2 сев край', 'seversk p2.2'],
    ['the row of the document that is named', 'дорожная карта пункт 2', 'seversk row2'],
    ['the point of the order that is named', 'пункт 2 приказа 12-п', 'seversk p2'],
    ['a section that is named so', 'раздел 2 положения северье', 'seversk s2'],
    ['the document that a territory and a kind name', 'дорожная карта северье', 'seversk title'],
    [
      'what the named territory has under another name',
      'методический совет школы озерная область',
      'ozernaya p2.2',
    ],
  ])('is %s', async (_, typed, place) => {
    expect((await search.places(typed))[0]).toBe(place);
  });

  it('stands over what the cited point holds', async () => {
    expect((await search.places('п 2.2 сев край')).slice(0, 3)).toEqual([
      'seversk p2.2',
      'seversk p2.2-1',
      'seversk p2.2-2',
    ]);
  });
});

describe('answers of a query', () => {
  it('are of the named territory before others', async () => {
    const territories = (await search.ask('диагностика озерная область')).map(
      (hit) => hit.territory,
    );
    expect(territories[0]).toBe('ozernaya');
    expect(territories.lastIndexOf('ozernaya')).toBeLessThan(territories.indexOf('seversk'));
  });

  it('hold a repeated wording of an act once, with its places', async () => {
    const hits = await search.ask('диагностика дефицитов озерная область');
    const texts = hits.map(({ territory, text }) => `${territory} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('have every quoted phrase word for word', async () => {
    expect(await search.places('«профессионального выгорания»')).toEqual(['ozernaya p2.1-2']);
    expect(await search.places('«выгорания профессионального»')).toEqual([]);
  });
});
