import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { openFontSet } from '../../src/render/pdf/measure/FontSet.ts';
import type { FontFiles } from '../../src/render/pdf/measure/FontSet.ts';
import { renderDocumentPdf } from '../../src/render/pdf/renderDocumentPdf.ts';
import type { BuildStep } from './BuildContext.ts';
import { counted } from './counted.ts';
import { digest } from './digest.ts';
import { keepFile } from './keepFile.ts';
import { listFiles } from './listFiles.ts';
import { listPdfs } from './listPdfs.ts';
import { readContentDates } from './readContentDates.ts';
import { readPdfFonts } from './readPdfFonts.ts';
import { sayPdfDiagnostic } from './sayPdfDiagnostic.ts';

const CODE = ['src/render/pdf', 'src/text', 'src/model'];
const LIBRARIES = ['@cantoo/pdf-lib', 'hyphen', 'qrcode-generator'];

/**
 * Sets every document and package as a PDF; an unchanged one costs a hash. What a new one could not
 * give as it stands is told on standard error.
 */
export const writePdfs: BuildStep = async ({ corpus, folder, cache, base, origin }) => {
  const files = await readPdfFonts();
  const fonts = openFontSet(files);
  const renderer = await rendererDigest(files);
  const pdfs = listPdfs(corpus, { base, origin }, await readContentDates());
  let all = 0;
  let made = 0;
  for (const { path, input, profile } of pdfs) {
    const kept = join(cache, 'pdf', `${digest(renderer, serialize([input, profile]))}.pdf`);
    const isNew = await keepFile(kept, async () => {
      const pdf = await renderDocumentPdf(input, { fonts, deflate: deflateSync }, profile);
      for (const found of pdf.diagnostics)
        process.stderr.write(`${sayPdfDiagnostic(path, found)}\n`);
      return pdf.bytes;
    });
    all += 1;
    if (isNew) made += 1;
    const output = join(folder, path);
    await mkdir(dirname(output), { recursive: true });
    await copyFile(kept, output);
  }
  return `${counted(all, ['файл', 'файла', 'файлов'])}, новых ${made}`;
};

/** Changes with all that a PDF is made of but its input. */
async function rendererDigest(fonts: FontFiles): Promise<string> {
  const code = await Promise.all(
    CODE.map(async (folder) => (await listFiles(folder)).map((path) => join(folder, path))),
  );
  const versions = LIBRARIES.map((name) => join('node_modules', name, 'package.json'));
  const texts = [...code.flat(), ...versions].map((path) => readFile(path, 'utf8'));
  return digest(...(await Promise.all(texts)), fonts.regular, fonts.bold);
}

function serialize(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array ? digest(inner) : inner,
  );
}
