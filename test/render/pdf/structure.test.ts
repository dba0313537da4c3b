import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { kidsElements, readPdf, textOf, walkElements } from './helpers/readPdf.ts';
import type { ReadElement, ReadPdf } from './helpers/readPdf.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';

const typesetting = await openTypesetting();
const read = new Map<string, Promise<ReadPdf>>();
const plans = corpusPdfs();

/** Sets and reads a PDF once for all the tests of this file. */
function readPlan(plan: (typeof plans)[number]): Promise<ReadPdf> {
  const known = read.get(plan.path);
  if (known !== undefined) return known;
  const made = renderDocumentPdf(plan.input, typesetting, plan.profile).then(({ bytes }) =>
    readPdf(bytes),
  );
  read.set(plan.path, made);
  return made;
}

const elementsOf = async (plan: (typeof plans)[number], role: string) => {
  const { root } = await readPlan(plan);
  return [...walkElements(root)].filter((element) => element.role === role);
};

const rolesOf = (element: ReadElement) => kidsElements(element).map(({ role }) => role);

describe('the structure tree', () => {
  it.each(plans)('$path: headings skip no level and begin with the first', async (plan) => {
    const { root } = await readPlan(plan);
    const levels = [...walkElements(root)].flatMap(({ role }) =>
      /^H\d$/u.test(role) ? [Number(role.slice(1))] : [],
    );
    if (plan.input.parts.some(({ kind }) => kind === 'document')) expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it.each(plans)('$path: items have a body, and a label where a mark is printed', async (plan) => {
    for (const list of await elementsOf(plan, 'L')) {
      expect(new Set(rolesOf(list))).toEqual(new Set(['LI']));
      const items = kidsElements(list).map(rolesOf);
      const marked = items.filter((roles) => roles.join() === 'Lbl,LBody');
      const unmarked = items.filter((roles) => roles.join() === 'LBody');
      expect(marked.length + unmarked.length).toBe(items.length);
      expect(list.attributes.has('ListNumbering')).toBe(marked.length > 0);
    }
  });

  it.each(plans)('$path: tables have scoped heads and rows of equal width', async (plan) => {
    for (const table of await elementsOf(plan, 'Table')) {
      const rows = [...walkElements(table)].filter(({ role }) => role === 'TR');
      const widths = rows.map((row) =>
        kidsElements(row).reduce(
          (sum, cell) => sum + Number(cell.attributes.get('ColSpan') ?? 1),
          0,
        ),
      );
      expect(new Set(widths).size).toBe(1);
      const heads = [...walkElements(table)].filter(({ role }) => role === 'TH');
      expect(heads.length).toBeGreaterThan(0);
      for (const head of heads) expect(head.attributes.get('Scope')).toMatch(/^(Column|Row)$/u);
    }
  });

  it.each(plans)('$path: figures say what they show', async (plan) => {
    for (const figure of await elementsOf(plan, 'Figure')) {
      expect(figure.alternative).toMatch(/\S/u);
      expect(figure.kids.length).toBeGreaterThan(0);
    }
  });

  it.each(plans)('$path: a paragraph across pages is one element', async (plan) => {
    const { root } = await readPlan(plan);
    const across = [...walkElements(root)].filter((element) => {
      const pages = element.kids.flatMap((kid) => (kid.kind === 'text' ? [kid.page] : []));
      return element.role === 'P' && new Set(pages).size > 1;
    });
    for (const paragraph of across) expect(textOf(paragraph).length).toBeGreaterThan(20);
    if (plan.path === 'pdf/leningrad-1982-r-a1.pdf') expect(across.length).toBeGreaterThan(0);
  });

  it.each(plans)('$path: links are annotations that lead somewhere and say where', async (plan) => {
    for (const link of await elementsOf(plan, 'Link')) {
      const annotations = link.kids.flatMap((kid) =>
        kid.kind === 'annotation' ? [kid.dictionary] : [],
      );
      expect(annotations.length).toBeGreaterThan(0);
      for (const annotation of annotations) {
        expect(annotation.has(PDFName.of('A')) || annotation.has(PDFName.of('Dest'))).toBe(true);
        expect(annotation.has(PDFName.of('Contents'))).toBe(true);
        expect(annotation.has(PDFName.of('StructParent'))).toBe(true);
      }
    }
  });

  it.each(plans)('$path: contents lead back to their elements', async (plan) => {
    const { document, pages } = await readPlan(plan);
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = root
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    document.getPages().forEach((page, index) => {
      const key = page.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
      expect(numbers.lookup(2 * key, PDFNumber).asNumber()).toBe(key);
      const owners = numbers.lookup(2 * key + 1, PDFArray);
      expect(owners.size()).toBe(pages[index]?.texts.size);
      for (const owner of owners.asArray()) expect(owner).toBeInstanceOf(PDFRef);
    });
  });

  it('marks the language of the Bashkir head', async () => {
    const plan = plans.find(({ path }) => path === 'pdf/bashkortostan-984-order.pdf');
    if (plan === undefined) throw new Error('No order 984');
    const { root } = await readPlan(plan);
    const bashkir = [...walkElements(root)].filter(({ language }) => language === 'ba');
    expect(bashkir.map((element) => textOf(element)).join(' ')).toContain('БОЙОРОҠ');
  });
});
