import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentWords } from '../../../src/model/documentWords.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs, officialWords, squeeze } from './helpers/corpusPdfs.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { joinHalves } from './helpers/readPdf.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Debian's PDFBox Preflight (packages libpdfbox2-java, libactivation-java, libjaxb-api-java). */
const JARS = [
  ...['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io'],
  ...['javax.activation', 'jaxb-api'],
].map((name) => `/usr/share/java/${name}.jar`);

/** An order in two languages, a table, a scheme, a package with a leaf in it: Java starts slowly. */
const SORTS = /984-order|1982-r-(?:a4|scheme)|eao-201\.pdf/u;

const plans = corpusPdfs();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-pdf-'));
  const typesetting = await openTypesetting();
  for (const [index, { input, profile }] of plans.entries()) {
    const archive = { ...input, standard: 'PDF/A-1b' } as const;
    const pdf = await renderDocumentPdf(input, typesetting, profile);
    const old = await renderDocumentPdf(archive, typesetting, profile);
    await writeFile(join(folder, `${index}.pdf`), pdf.bytes);
    await writeFile(join(folder, `${index}-1b.pdf`), old.bytes);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const paths = plans.map(({ path, input }, index) => ({ path, input, index }));
/** pdfinfo reads a page anew for each of its tags: a minute for a whole package. */
const single = paths.filter(({ input }) => input.parts.length === 1);

/** What other programs say, where this machine has them; the project's own checks need none of them. */
describe('a second opinion', () => {
  it.skipIf(!has('qpdf')).each(paths)('qpdf finds no fault in $path', ({ index }) => {
    for (const name of [`${index}.pdf`, `${index}-1b.pdf`]) {
      const said = execFileSync('qpdf', ['--check', join(folder, name)], { encoding: 'utf8' });
      expect(said).toContain('No syntax or stream encoding errors');
    }
  });

  it.skipIf(!has('pdffonts')).each(paths)('pdffonts finds whole fonts in $path', ({ index }) => {
    const said = execFileSync('pdffonts', [join(folder, `${index}.pdf`)], { encoding: 'utf8' });
    const fonts = said.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(font).toMatch(/Tinos-\S+ +CID TrueType +Identity-H +yes yes yes/u);
  });

  it.skipIf(!has('pdftotext')).each(paths)('pdftotext reads the words of $path', (plan) => {
    const file = join(folder, `${plan.index}.pdf`);
    const said = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    const read = squeeze(joinHalves(said.replace(/\f\d+\n/gu, '\f')));
    const words = squeeze(officialWords(plan.input));
    const parts = plan.input.parts.some((part) => part.kind === 'document' && hasTable(part.tree));
    // A table's head stands again on each of its pages, and pdftotext does not know running matter.
    if (!parts && plan.input.parts.length === 1) expect(read).toContain(words);
    else expect(read.length).toBeGreaterThanOrEqual(words.length);
  });

  it.skipIf(!has('pdfinfo')).each(single)(
    'pdfinfo finds the words in the tags of $path',
    (plan) => {
      const options = ['-struct-text', join(folder, `${plan.index}.pdf`)];
      const said = execFileSync('pdfinfo', options, { encoding: 'utf8', maxBuffer: 1 << 26 });
      const texts = Array.from(said.matchAll(/"([\s\S]*?)"(?=\n|$)/gu), ([, text = '']) => text);
      const read = squeeze(joinHalves(texts.join('')));
      for (const part of plan.input.parts)
        if (part.kind === 'document')
          expect(read).toContain(squeeze(documentWords(part.tree).join('')));
    },
  );

  it.skipIf(!has('java') || !JARS.every((jar) => existsSync(jar)))(
    'Preflight takes one document of each sort as PDF/A-1b',
    { timeout: 180_000 },
    () => {
      for (const { path, index } of paths.filter((each) => SORTS.test(each.path))) {
        const options = ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b'];
        const { stdout } = spawnSync('java', [...options, join(folder, `${index}-1b.pdf`)]);
        expect(stdout.toString(), path).toContain('is a valid PDF/A-1b file');
      }
    },
  );
});

function hasTable(tree: { readonly blocks: readonly object[] }): boolean {
  return JSON.stringify(tree).includes('"kind":"table"');
}
