import { describe, expect, it } from 'vitest';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { points } from '../../../src/render/pdf/points.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { readPages } from './helpers/readPages.ts';
import type { DrawnLine } from './helpers/readPages.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';

const typesetting = await openTypesetting();

/** Points. Twice the natural space at 14 pt: what the eye sees as a hole. */
const WIDE = 7;

/** Width of «– » at 14 pt. */
const LABEL = 10.5;

/** Lines that fill the width of a portrait page, less the first-line indent and the mark of an item. */
function isJustified({ width, gaps, text }: DrawnLine): boolean {
  const full = points(180);
  const rooms = [full, full - points(12.5), full - points(12.5) - LABEL];
  const filled = rooms.some((room) => Math.abs(room - width) < 5);
  return filled && gaps.length > 0 && /[ \u00ad]$/u.test(text);
}

async function justifiedLines(path: string): Promise<readonly DrawnLine[]> {
  const plan = corpusPdfs().find((each) => each.path === path);
  if (plan === undefined) throw new Error(`No ${path}`);
  const { bytes } = await renderDocumentPdf(plan.input, typesetting, plan.profile);
  const pages = await readPages(bytes);
  return pages.flatMap(({ lines }) => lines).filter(isJustified);
}

describe('gaps between words, from drawn positions', () => {
  it('are wider than 7 pt on at most 3 % of the lines of leningrad 1', async () => {
    const lines = await justifiedLines('pdf/leningrad-1982-r-a1.pdf');
    const wide = lines.filter(({ gaps }) => Math.max(...gaps) > WIDE);
    console.log(`leningrad 1: ${wide.length} of ${lines.length} lines`);
    expect(lines.length).toBeGreaterThan(250);
    expect(wide.length / lines.length).toBeLessThanOrEqual(0.03);
  });

  it.each(['eao-201-a1', 'sakhalin-3.12-39-a1', 'bashkortostan-984-a1', 'megion-360-o-a1'])(
    'are even in %s too',
    async (id) => {
      const lines = await justifiedLines(`pdf/${id}.pdf`);
      const wide = lines.filter(({ gaps }) => Math.max(...gaps) > WIDE);
      expect(wide.length / lines.length).toBeLessThanOrEqual(0.03);
    },
  );

  it('are never narrower than two thirds of a space', async () => {
    const lines = await justifiedLines('pdf/leningrad-1982-r-a1.pdf');
    expect(Math.min(...lines.flatMap(({ gaps }) => gaps))).toBeGreaterThan((3.5 * 2) / 3);
  });
});

describe('ends of lines', () => {
  const bad =
    /(?:^|[ («])(?:№|п\.|пп\.|ст\.|[А-ЯЁ]\.(?:[А-ЯЁ]\.)?|в|к|с|о|у|на|по|от|до|из|за|об|во|со) $/u;

  it.each([
    'leningrad-1982-r-a1',
    'sakhalin-3.12-39-a1',
    'bashkortostan-984-a1',
    'megion-360-o-a1',
  ])(
    'in %s leave no «№», «п.», initial or short preposition; no line begins with a dash',
    async (id) => {
      const lines = await justifiedLines(`pdf/${id}.pdf`);
      expect(lines.filter(({ text }) => bad.test(text)).map(({ text }) => text)).toEqual([]);
      const dashed = lines.filter(({ text }, index) => {
        const before = lines[index - 1]?.text ?? '';
        return /^[–—-] /u.test(text) && /[а-я] $/u.test(before);
      });
      expect(dashed.map(({ text }) => text)).toEqual([]);
    },
  );
});
