import { beforeAll, describe, expect, it } from 'vitest';
import {
  type KnownSuggestion,
  knownSuggestions,
  suggest,
} from '../../../../src/browser/search/box/suggest.ts';
import { createSearchStore } from '../../../../src/browser/search/store/SearchStore.ts';
import { loadCorpus } from '../../../../src/corpus/loadCorpus.ts';
import { buildSearchIndex } from '../../../../src/render/search/buildSearchIndex.ts';

describe('suggestions while a query is typed', () => {
  let known: readonly KnownSuggestion[];
  beforeAll(async () => {
    const files = buildSearchIndex(loadCorpus().corpus);
    const store = createSearchStore((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
    known = knownSuggestions(await store.open());
  });

  const offered = (typed: string, recent: readonly string[] = []) => suggest(typed, recent, known);

  it.each([
    ['1982', 'act', 'documents/leningrad-1982-r/'],
    ['положение о рснмс ленинград', 'act', null],
    ['наставничество', 'topic', 'functions/mentoring/'],
    ['цнппм ленингр', 'body', 'territories/leningrad/cnppm/'],
    ['нужен наст', 'need', 'needs/mentor/'],
    ['стажировочная', 'term', null],
  ] as const)('for «%s»: %s', (typed, kind, path) => {
    const found = offered(typed).filter((one) => one.kind === kind);
    if (path === null) expect(found.length).toBeGreaterThan(0);
    else expect(found.map((one) => one.path)).toContain(path);
  });

  it('have every typed word or its beginning, in any order, whatever its case, ё and dashes', () => {
    for (const typed of ['карта дорожная', 'ДОРОЖНАЯ КАРТА', 'дорож карт'])
      expect(offered(typed)[0]?.words.toLowerCase()).toMatch(/дорожная карта/);
    expect(offered('дорожная карта абракадабра')).toEqual([]);
  });

  it('are eight at most, three of a kind', () => {
    const found = offered('п');
    const kinds = Map.groupBy(found, ({ kind }) => kind);
    expect(found.length).toBeLessThanOrEqual(8);
    for (const [kind, some] of kinds) expect(some.length, kind).toBeLessThanOrEqual(3);
    expect(kinds.size).toBeGreaterThan(1);
  });

  it("for an empty field are the visitor's own queries alone", () => {
    expect(offered('')).toEqual([]);
    expect(offered('', ['наставник & <b>'])).toMatchObject([
      {
        kind: 'recent',
        path: 'search/?q=%D0%BD%D0%B0%D1%81%D1%82%D0%B0%D0%B2%D0%BD%D0%B8%D0%BA%20%26%20%3Cb%3E',
      },
    ]);
  });

  it('name no person: signatories of acts are not among them', () => {
    const corpus = loadCorpus().corpus;
    expect(corpus.acts.length).toBeGreaterThan(0);
    for (const { words, note } of known)
      expect(`${words} ${note}`).not.toMatch(/[А-Я]\.\s?[А-Я]\.\s?[А-Я][а-я]+/);
  });
});
