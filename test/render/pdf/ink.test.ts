import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { readPdfFonts } from '../../../scripts/build/readPdfFonts.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { openPdf } from './helpers/readPages.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { withFullFonts } from './helpers/withFullFonts.ts';

const typesetting = await openTypesetting();
const files = await readPdfFonts();
const plans = corpusPdfs().filter(({ path }) => !/(?:984|o|r|39|201)\.pdf$/u.test(path));
const SCALE = 0.6;
const PAGES = 3;

/** The dots of the first pages, painted by a reader that is not ours. */
async function paintPages(bytes: Uint8Array): Promise<readonly Uint8ClampedArray[]> {
  const pdf = await openPdf(bytes);
  const pictures: Uint8ClampedArray[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // @ts-expect-error pdf.js is typed for a browser's canvas; this one draws the same.
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    const { width, height } = canvas;
    pictures.push(canvas.getContext('2d').getImageData(0, 0, width, height).data);
  }
  await pdf.destroy();
  return pictures;
}

/** Share of dots that are darker than paper. */
function inkOf(dots: Uint8ClampedArray): number {
  let dark = 0;
  for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 200) dark += 1;
  return dark / (dots.length / 4);
}

describe('the ink', () => {
  it.each(plans)('of $path is that of the whole faces', async ({ input, profile }) => {
    const { bytes } = await renderDocumentPdf(input, typesetting, profile);
    const pages = await paintPages(bytes);
    const whole = await paintPages(await withFullFonts(bytes, files));
    expect(pages.length).toBe(whole.length);
    pages.forEach((dots, index) => {
      expect(inkOf(dots)).toBeGreaterThan(0.004);
      const other = whole[index] ?? new Uint8ClampedArray();
      const different = dots.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 64).length;
      expect(different / dots.length).toBeLessThan(0.001);
    });
  });

  it('is missed when a subset is broken', async () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error('No document');
    const { bytes } = await renderDocumentPdf(plan.input, typesetting, plan.profile);
    const empty = await paintPages(await withFullFonts(bytes, files, () => 0));
    const [good = new Uint8ClampedArray()] = await paintPages(bytes);
    expect(inkOf(empty[0] ?? good)).not.toBeCloseTo(inkOf(good), 3);
  });
});
