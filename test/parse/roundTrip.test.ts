import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { documentWords } from '../../src/model/documentWords.ts';
import { bare } from '../helpers/compareWords.ts';
import { bodyOf, withoutMarkup } from './withoutMarkup.ts';
import { readFileSync } from 'node:fs';

const { corpus } = loadCorpus('content');

describe('the words of a tree are the words of its file without markup', () => {
  const texts = corpus.documents.flatMap(({ id, file, content }) =>
    content.kind === 'text' ? [{ id, file, tree: content.tree }] : [],
  );

  it.each(texts)('$id', ({ file, tree }) => {
    const words = documentWords(tree).join('');
    expect(bare(words)).toBe(bare(withoutMarkup(bodyOf(readFileSync(file, 'utf8')))));
  });
});
