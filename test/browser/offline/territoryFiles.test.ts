import { describe, expect, it } from 'vitest';
import { publishedDocuments } from '../../../src/browser/offline/publishedDocuments.ts';
import { territoryFiles } from '../../../src/browser/offline/territoryFiles.ts';

const record = (id: string, territory: string, pdf: string | null) => ({
  id,
  title: id,
  territory,
  url: `documents/${id}/`,
  pdf,
  act: { id: territory },
});

const published = {
  version: 1,
  documents: [
    record('e', 'eao', null),
    record('e-a1', 'eao', 'pdf/e-a1.pdf'),
    record('m-a1', 'megion', 'pdf/m-a1.pdf'),
    { title: 'без адреса', territory: 'eao' },
    null,
  ],
};

describe('territoryFiles', () => {
  it('has pages, PDFs and whole acts of the territory alone', () => {
    expect(territoryFiles(publishedDocuments(published), 'eao')).toEqual([
      'documents/e/',
      'documents/e-a1/',
      'pdf/e-a1.pdf',
      'pdf/eao.pdf',
      'data/documents.json',
    ]);
  });

  it.each([[null], [{}], [{ documents: 'none' }], ['']])('is the data alone for %j', (data) => {
    expect(territoryFiles(publishedDocuments(data), 'eao')).toEqual(['data/documents.json']);
  });
});
