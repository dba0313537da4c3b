import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import type { Annotation } from '../../../src/model/Annotation.ts';
import type { Block } from '../../../src/model/Block.ts';
import { documentWords } from '../../../src/model/documentWords.ts';
import type { LegalDocument } from '../../../src/model/LegalDocument.ts';
import { walkBlocks } from '../../../src/model/walkBlocks.ts';
import { collectEditorNotes } from '../../../src/render/html/collectEditorNotes.ts';
import { renderOfficial } from '../../../src/render/html/renderOfficial.ts';
import { act, document } from '../../layers/fixtureCorpus.ts';

const { corpus } = loadCorpus();
const withText = corpus.documents.filter(({ content }) => content.kind === 'text');

describe('the real documents', () => {
  test.each(withText.map((one) => [one.id, one] as const))(
    '%s: the words and nothing else',
    (_, one) => {
      expect(letters(textOf(render(one)))).toBe(letters(words(one)));
    },
  );

  test.each(withText.map((one) => [one.id, one] as const))(
    '%s: one anchor for each id',
    (_, one) => {
      const ids = [...render(one).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
      for (const { provision } of provisionsOf(one)) expect(ids).toContain(provision.id);
    },
  );
});

test('a slip is marked and followed by an empty sign', () => {
  const point = {
    kind: 'point',
    id: 'p1',
    number: '1.',
    text: '1. Отчет о о работе',
    subject: false,
    children: [],
  } as const;
  const slip = {
    kind: 'slip',
    span: { provision: 'p1', start: 9, end: 12 },
    note: 'Предлог дважды',
  } as const;
  const html = render(sample([point], [slip]));
  expect(html).toContain(
    '<span class="noted slip">о\u00a0о</span><a class="note-sign" id="note-sign-1"',
  );
  expect(textOf(html)).not.toContain('Предлог');
});

test('marks that cross are cut, and lose no letter', () => {
  const text = 'один два три четыре';
  const fn = {
    kind: 'function',
    span: { provision: 'par1', start: 0, end: 12 },
    subject: 'p1',
    topics: ['events'],
  } as const;
  const slip = { kind: 'slip', span: { provision: 'par1', start: 5, end: 19 }, note: '' } as const;
  const html = render(sample([{ kind: 'paragraph', id: 'par1', text }], [fn, slip]));
  expect(textOf(html).trim()).toBe(text);
});

test('the printed dash is text, an item without a mark gets none', () => {
  const item = { kind: 'item', number: null, children: [] } as const;
  const html = render(
    sample([
      { ...item, id: 'item1', mark: 'dash', text: 'первое;' },
      { ...item, id: 'item2', mark: 'none', text: 'второе.' },
    ]),
  );
  expect(
    textOf(html)
      .trim()
      .split(/\s*\n\s*/),
  ).toEqual(['– первое;', 'второе.']);
});

test('words of a document are never markup', () => {
  const html = render(sample([{ kind: 'paragraph', id: 'par1', text: '<b>&"Школа"' }]));
  expect(html).toContain('&lt;b&gt;&amp;&quot;Школа&quot;');
});

test('words in another language of the state say so', () => {
  const lines = [{ kind: 'line', id: 'head-1', text: 'БОЙОРОҠ' } as const];
  expect(render(sample([{ kind: 'head', id: 'head', language: 'ba', lines }]))).toContain(
    'lang="ba"',
  );
});

function sample(blocks: readonly Block[], annotations: readonly Annotation[] = []): LegalDocument {
  return document(act('eao'), '1', { blocks, annotations });
}

function render(one: LegalDocument): string {
  return renderOfficial({
    document: one,
    notes: collectEditorNotes(one),
    topics: new Map(),
    wordLinks: new Map(),
    bodyAt: () => null,
    linkOf: () => null,
  });
}

function words({ content }: LegalDocument): string {
  return content.kind === 'text' ? documentWords(content.tree).join('\n') : '';
}

function provisionsOf({ content }: LegalDocument) {
  return content.kind === 'text' ? [...walkBlocks(content.tree)] : [];
}

/** What a browser's `textContent` gives. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

function letters(text: string): string {
  return text.replace(/\s/gu, '');
}
