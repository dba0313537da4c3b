import { describe, expect, it } from 'vitest';
import { documentWords } from '../../src/model/documentWords.ts';
import type { LegalDocument } from '../../src/model/LegalDocument.ts';
import { ownText, walkBlocks } from '../../src/model/walkBlocks.ts';
import { compareWords, type Piece } from '../helpers/compareWords.ts';
import { sourceText } from './sourceText.ts';
import { givenCorpus } from '../helpers/givenCorpus.ts';

const corpus = givenCorpus();

/** Territories whose documents are compared, with the documents in the order in which the source prints them. */
const printed: Readonly<Record<string, readonly string[]>> = {
  bashkortostan: ['bashkortostan-984', 'bashkortostan-984-a1'],
  eao: ['eao-201-a1'],
  leningrad: [
    'leningrad-1982-r',
    'leningrad-1982-r-a1',
    'leningrad-1982-r-a2',
    'leningrad-1982-r-a3',
    'leningrad-1982-r-a4',
    'leningrad-1982-r-a5',
    'leningrad-1982-r-scheme',
  ],
  megion: ['megion-360-o', 'megion-360-o-a1', 'megion-360-o-a1-terms', 'megion-360-o-a2'],
  sakhalin: ['sakhalin-3.12-39', 'sakhalin-3.12-39-a1'],
};

describe.each(Object.entries(printed))('the documents of %s', (territory, ids) => {
  const documents = ids.map((id) => corpus.documents.find((document) => document.id === id));

  it('are all there', () => {
    expect(documents.map((document) => document?.content.kind)).toEqual(ids.map(() => 'text'));
  });

  it('have the words of the source, character by character, in order', () => {
    const pieces = documents.flatMap((document) =>
      document === undefined ? [] : piecesOf(document),
    );
    expect(compareWords(sourceText(territory), pieces)).toEqual([]);
  });

  it('print one block a line, as the source does', () => {
    const lines = documents.flatMap((document) =>
      document === undefined ? [] : linesOf(document),
    );
    expect(lines).toEqual(
      sourceText(territory)
        .split('\n')
        .filter((line) => line !== ''),
    );
  });
});

it('compares every document that has words, of the territories whose sources are kept', () => {
  const withWords = corpus.documents.filter(({ content }) => content.kind === 'text');
  expect(withWords.map(({ id }) => id).sort()).toEqual(Object.values(printed).flat().sort());
});

/** The words of a document by provision, as a reader walks the tree: list marks are printed as «– ». */
function piecesOf({ id, content }: LegalDocument): readonly Piece[] {
  if (content.kind === 'missing') return [];
  return Array.from(walkBlocks(content.tree), ({ provision }) => {
    const mark = provision.kind === 'item' && provision.mark === 'dash' ? '– ' : '';
    return { document: id, provision: provision.id, text: mark + (ownText(provision) ?? '') };
  });
}

function linesOf({ content }: LegalDocument): readonly string[] {
  return content.kind === 'missing' ? [] : documentWords(content.tree);
}
