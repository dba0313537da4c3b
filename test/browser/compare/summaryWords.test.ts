import { describe, expect, it } from 'vitest';
import { summaryWords } from '../../../src/browser/compare/pair/summaryWords.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { loadPairDocuments } from '../../../src/corpus/loadPairDocuments.ts';
import { comparePair } from '../../../src/layers/compare/pair/comparePair.ts';
import type { PairDocument } from '../../../src/layers/compare/pair/PairDocument.ts';
import { loosenSpaces } from '../../../src/text/loosenSpaces.ts';

function paper(
  id: string,
  ...lines: readonly (readonly [place: string, text: string])[]
): PairDocument {
  const paragraphs = lines.map(([place, text], at) => ({
    provision: `${at}`,
    place,
    part: 0,
    number: null,
    text,
    names: [],
  }));
  return { id, territory: id, title: id, parts: [{ provision: '0', text: id }], paragraphs };
}

function say(a: PairDocument, b: PairDocument): string[] {
  return summaryWords(a, b, comparePair(a, b)).map(loosenSpaces);
}

const WORDS = ['раз', 'два', 'три', 'четыре', 'пять', 'шесть'];
const PLACES = ['', 'п. 1', 'абз. 2 п. 1', 'абз. 3 п. 1', 'абз. 4 п. 1', 'абз. 5 п. 1'];
const lines = WORDS.map((word, at) => [PLACES[at] ?? '', `${word} слова ${word}`] as const);

describe('summaryWords', () => {
  it('tells where a run begins and ends as the reader finds it: a title, a paragraph inside a point', () => {
    const more = ['абз. 6 п. 1', 'другое'] as const;
    expect(say(paper('А', ...lines), paper('Б', ...lines, more))[1]).toBe(
      'Слово в слово совпадают 6 абзацев: название – п. 1 первого и название – абз. 5 п. 1 второго.',
    );
  });

  it('tells of two annexes of Leningrad which points are the same', () => {
    const documents = loadPairDocuments(loadCorpus('content').corpus);
    const find = (id: string) => documents.find((one) => one.id === id) ?? paper(id);
    const [, run] = say(find('leningrad-1982-r-a1'), find('leningrad-1982-r-a3'));
    expect(run).toContain(
      'п. 3.2 – п. 3.6 первого и п. 3 – п. 7 второго. Отличаются только номера.',
    );
  });
});
