import { describe, expect, it } from 'vitest';
import { standardPdfProfile } from '../../../src/model/PdfProfile.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { breakages } from './helpers/breakages.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { readPdf } from './helpers/readPdf.ts';
import { smallInput } from './helpers/smallInput.ts';
import { rules } from './rules/rules.ts';

const typesetting = await openTypesetting();

async function faultsIn(bytes: Uint8Array): Promise<Readonly<Record<string, readonly string[]>>> {
  const pdf = await readPdf(bytes);
  const found = rules.map(({ name, findFaults }) => [name, findFaults(pdf)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

describe('the rules of PDF/UA and PDF/A', () => {
  it.each(corpusPdfs())('are kept by $path', async ({ input, profile }) => {
    const { bytes } = await renderDocumentPdf(input, typesetting, profile);
    expect(await faultsIn(bytes)).toEqual({});
  });

  it('are kept by a document with one of everything', async () => {
    const { bytes } = await renderDocumentPdf(smallInput, typesetting, standardPdfProfile);
    expect(await faultsIn(bytes)).toEqual({});
  });

  it('each find what breaks them', async () => {
    const { bytes } = await renderDocumentPdf(smallInput, typesetting, standardPdfProfile);
    const unseen: string[] = [];
    const seen = new Set<string>();
    for (const { what, spoil } of breakages) {
      const faults = Object.keys(await faultsIn(await spoil(bytes)));
      if (faults.length === 0) unseen.push(what);
      for (const rule of faults) seen.add(rule);
    }
    expect(unseen).toEqual([]);
    expect(rules.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});
