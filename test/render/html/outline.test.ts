import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { outline, type OutlineEntry } from '../../../src/render/html/outline.ts';

const { corpus } = loadCorpus();

function shown(id: string): string[] {
  const document = corpus.documents.find((one) => one.id === id);
  if (!document) throw new Error(`no document ${id}`);
  return outline(document, corpus.bodies).flatMap(lines);
}

function lines({ number, title, children }: OutlineEntry): string[] {
  const own = number === null ? title : `${number} ${title}`;
  return [own, ...children.flatMap(lines).map((line) => `  ${line}`)];
}

test('sections, and the subjects in them under their short names', () => {
  const contents = shown('leningrad-1982-r-a1');
  expect(contents[0]).toBe('1 Общие положения');
  expect(contents).toContain('  3.2.3 ЦНППМ');
});

test('groups of an event plan', () => {
  expect(shown('leningrad-1982-r-a4').map((line) => line.split(' ')[0])).toEqual([
    '2',
    '3',
    '4',
    '5',
  ]);
});

test('terms of a glossary', () => {
  expect(shown('megion-360-o-a1-terms')).toHaveLength(21);
});

test('nothing for an order', () => {
  expect(shown('leningrad-1982-r')).toEqual([]);
});
