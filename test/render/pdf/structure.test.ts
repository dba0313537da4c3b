import { describe, expect, it } from 'vitest';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { readPdf, textOf, walkElements } from './helpers/readPdf.ts';
import type { ReadPdf } from './helpers/readPdf.ts';
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

/** Rules of the standards are in `rules`; here is what these documents must say. */
describe('the structure tree', () => {
  it.each(plans)('$path: a paragraph across pages is one element', async (plan) => {
    const { root } = await readPlan(plan);
    const across = [...walkElements(root)].filter((element) => {
      const pages = element.kids.flatMap((kid) => (kid.kind === 'text' ? [kid.page] : []));
      return element.role === 'P' && new Set(pages).size > 1;
    });
    for (const paragraph of across) expect(textOf(paragraph).length).toBeGreaterThan(20);
    if (plan.path === 'pdf/leningrad-1982-r-a1.pdf') expect(across.length).toBeGreaterThan(0);
  });

  it('marks the language of the Bashkir head', async () => {
    const plan = plans.find(({ path }) => path === 'pdf/bashkortostan-984-order.pdf');
    if (plan === undefined) throw new Error('No order 984');
    const { root } = await readPlan(plan);
    const bashkir = [...walkElements(root)].filter(({ language }) => language === 'ba');
    expect(bashkir.map((element) => textOf(element)).join(' ')).toContain('БОЙОРОҠ');
  });
});
