import { describe, expect, it } from 'vitest';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs, officialWords, squeeze } from './helpers/corpusPdfs.ts';
import { joinHalves, readPdf, textOf } from './helpers/readPdf.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';

const typesetting = await openTypesetting();
const plans = corpusPdfs();

describe('PDFs of the corpus', () => {
  it('are one for every text and every act', () => {
    const paths = plans.map(({ path }) => path);
    expect(paths).toContain('pdf/leningrad-1982-r-a4.pdf');
    expect(paths).toContain('pdf/leningrad-1982-r.pdf');
    expect(paths).toContain('pdf/leningrad-1982-r-order.pdf');
    expect(paths).not.toContain('pdf/eao-201-order.pdf');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each(plans)('$path gives back exactly the words', async ({ input, profile }) => {
    const { bytes, diagnostics } = await renderDocumentPdf(input, typesetting, profile);
    const { root, pages } = await readPdf(bytes);
    const words = squeeze(officialWords(input));
    expect(squeeze(textOf(root, ['Note']))).toBe(words);
    expect(pages.map(({ loose }) => loose).join('')).toBe('');
    expect(diagnostics).toEqual([]);

    const drawn = squeeze(joinHalves(pages.map(({ content }) => content).join('')));
    expect(drawn).toBe(squeeze(textOf(root)));
  });

  it.each(plans)('$path is the same twice, whatever was set before', async ({ input, profile }) => {
    const first = await renderDocumentPdf(input, typesetting, profile);
    const anew = await renderDocumentPdf(input, await openTypesetting(), profile);
    expect(Buffer.from(first.bytes).equals(Buffer.from(anew.bytes))).toBe(true);
  });

  it.each(plans)('$path is not large', async ({ input, profile }) => {
    const without = { ...input, attachment: null };
    const { bytes, pages } = await renderDocumentPdf(without, typesetting, profile);
    expect(bytes.length).toBeLessThan(45_000 + 4_500 * pages);
  });
});
