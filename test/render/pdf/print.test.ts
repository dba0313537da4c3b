import { describe, expect, it } from 'vitest';
import { inputOfChoice } from '../../../src/browser/print-room/inputOfChoice.ts';
import type { PrintChoice } from '../../../src/browser/print-room/PrintChoice.ts';
import { listPrintEntries } from '../../../scripts/build/listPrintEntries.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import type { Block } from '../../../src/model/Block.ts';
import { standardPdfProfile } from '../../../src/model/PdfProfile.ts';
import type { PdfInput } from '../../../src/render/pdf/PdfInput.ts';
import { points } from '../../../src/render/pdf/points.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { readPdf, textOf, walkElements } from './helpers/readPdf.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';

const typesetting = await openTypesetting();
const entries = listPrintEntries(loadCorpus().corpus, new Map());
const site = { origin: 'https://example.org', base: '/svod/' };

const usual: PrintChoice = {
  documents: [],
  contents: false,
  numbering: 'through',
  sides: 'one',
  check: false,
  notice: false,
  certification: false,
};

function inputFor(ids: readonly string[], rest: Partial<PrintChoice> = {}): PdfInput {
  const chosen = entries.filter(({ document }) => ids.includes(document));
  const needs = { entries: chosen, site, sha256: 'ab'.repeat(32) };
  return inputOfChoice({ ...usual, documents: ids, ...rest }, needs);
}

async function read(input: PdfInput) {
  const { bytes } = await renderDocumentPdf(input, typesetting, standardPdfProfile);
  return readPdf(bytes);
}

describe('a set of one’s own', () => {
  it('lists its documents with the pages they begin on', async () => {
    const ids = ['leningrad-1982-r', 'leningrad-1982-r-a1', 'leningrad-1982-r-a4'];
    const { root, pages } = await read(inputFor(ids, { contents: true }));
    const entriesOfList = [...walkElements(root)].filter(({ role }) => role === 'TOCI');
    const numbers = entriesOfList.map((entry) => Number(/\d+$/u.exec(textOf(entry))?.[0]));
    expect(numbers).toHaveLength(3);
    expect(numbers[0]).toBe(2);
    numbers.forEach((number, index) => {
      const words = pages[number - 1]?.content ?? '';
      const title = ['РАСПОРЯЖЕНИЕ', 'ПОЛОЖЕНИЕ', 'ПЛАН ОБРАЗОВАТЕЛЬНЫХ'][index] ?? '';
      expect(words).toContain(title);
    });
  });

  it('lists how many sheets each document takes where each is numbered anew', async () => {
    const ids = ['leningrad-1982-r', 'leningrad-1982-r-a4'];
    const placesOf = async (rest: Partial<PrintChoice>) => {
      const { root } = await read(inputFor(ids, { contents: true, ...rest }));
      const lines = [...walkElements(root)].filter(({ role }) => role === 'TOCI');
      return lines.map((line) => /(?:на )?\d+(?: л\.)?$/u.exec(textOf(line))?.[0]);
    };
    expect(await placesOf({ numbering: 'per-part' })).toEqual(['на 1 л.', 'на 4 л.']);
    expect(await placesOf({ numbering: 'per-part', sides: 'two' })).toEqual(['на 1 л.', 'на 2 л.']);
    expect(await placesOf({})).toEqual(['2', '3']);
  });

  it('is checked at the print room with the same documents ticked, if a QR code can hold that', () => {
    const address = (ids: readonly string[]) => inputFor(ids, { check: true }).check?.url;
    const room = 'https://example.org/svod/print/';
    expect(address(['eao-201-a1'])).toBe('https://example.org/svod/documents/eao-201-a1/');
    expect(address(['eao-201-a1', 'megion-360-o'])).toBe(
      `${room}?document=eao-201-a1&document=megion-360-o`,
    );
    expect(address(entries.map(({ document }) => document))).toBe(room);
  });

  it('is named incomplete when a text is missing', () => {
    const ids = ['bashkortostan-984', 'bashkortostan-984-a2'];
    expect(inputFor(ids).title).toBe('Комплект документов (неполный комплект)');
  });

  it('numbers pages through, or anew in each document', async () => {
    const ids = ['leningrad-1982-r-a5', 'eao-201-a1'];
    const through = await read(inputFor(ids));
    expect(through.pages.map(({ artifacts }) => artifacts.trim())).toEqual(
      through.pages.map((_, index) => (index === 0 ? '' : String(index + 1))),
    );
    const anew = await read(inputFor(ids, { numbering: 'per-part' }));
    const numbers = anew.pages.map(({ artifacts }) => artifacts.trim());
    expect(numbers.filter((number) => number === '')).toHaveLength(2);
  });

  it('mirrors the margins for both sides of a sheet', async () => {
    const input = inputFor(['leningrad-1982-r-a5'], { sides: 'two' });
    const { document } = await read(input);
    const starts = await leftEdges(input);
    expect(starts[0]).toBeCloseTo(points(20), 0);
    expect(starts[1]).toBeCloseTo(points(10), 0);
    expect(document.getPageCount()).toBe(starts.length);
  });

  it('says that it is a copy, on every page, and leaves room to certify it at the end', async () => {
    const input = inputFor(['leningrad-1982-r-a5'], { notice: true, certification: true });
    const { pages, root } = await read(input);
    expect(pages[0]?.content).toContain('справочная копия');
    expect(pages[1]?.artifacts).toContain('справочная копия');
    const certified = textOf(root);
    expect(certified).toContain('Верно(должность)(подпись)(расшифровка подписи)(дата)');
  });

  it('leads from a reference to the document in the file, else to the site', async () => {
    const inside = await read(inputFor(['leningrad-1982-r', 'leningrad-1982-r-a1']));
    const targets = [...walkElements(inside.root)].flatMap(({ kids }) =>
      kids.flatMap((kid) => (kid.kind === 'annotation' ? [kid.dictionary.toString()] : [])),
    );
    expect(targets.some((target) => target.includes('/Dest (leningrad-1982-r-a1)'))).toBe(true);
    expect(
      targets.some((target) =>
        target.includes('https://example.org/svod/documents/leningrad-1982-r-a2/'),
      ),
    ).toBe(true);
  });
});

describe('the check block', () => {
  it('stands under the scheme on its page, with its QR code', async () => {
    const { pages } = await read(inputFor(['leningrad-1982-r-scheme'], { check: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.content).toContain(
      'https://example.org/svod/documents/leningrad-1982-r-scheme/',
    );
  });

  it('has a page of its own, without a number, when the last page is full', async () => {
    const blocks = Array.from({ length: 45 }, (_, at): Block => {
      return { kind: 'paragraph', id: `par${at + 1}`, text: `Строка ${at + 1}.` };
    });
    const [entry] = entries.filter(({ part }) => part.kind === 'document');
    if (entry?.part.kind !== 'document') throw new Error('No document');
    const tree = { ...entry.part.tree, blocks };
    const full = { ...entry, part: { ...entry.part, approval: null, tree, links: [] } };
    const needs = { entries: [full], site, sha256: 'ab'.repeat(32) };
    const { pages } = await read(inputOfChoice({ ...usual, check: true }, needs));
    expect(pages).toHaveLength(2);
    expect(pages[1]?.content).toContain('sha256 текста');
    expect(pages[1]?.artifacts.trim()).toBe('');
  });
});

/** The left edge of the widest line of each page, points. */
async function leftEdges(input: PdfInput): Promise<readonly number[]> {
  const { openPdf } = await import('./helpers/readPages.ts');
  const { bytes } = await renderDocumentPdf(input, typesetting, standardPdfProfile);
  const pdf = await openPdf(bytes);
  const edges: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const starts = items.flatMap((item) =>
      'transform' in item && item.str.length > 10 ? [Number(item.transform[4])] : [],
    );
    edges.push(Math.min(...starts));
  }
  await pdf.destroy();
  return edges;
}
