import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { site } from '../../src/site.ts';
import type { BuildStep } from './BuildContext.ts';
import { counted } from './counted.ts';
import { digest } from './digest.ts';
import { keepFile } from './keepFile.ts';
import { listPrintEntries } from './listPrintEntries.ts';
import { readContentDates } from './readContentDates.ts';
import { readPdfFonts } from './readPdfFonts.ts';

/** Letters of Russian, of the country's other Cyrillic languages, Latin, signs. */
const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x400, 0x52f)}–—‘’‚“”„…‰′″₽№−‐‑•`;

/** Writes what the print room works from in the browser: documents as parts of a PDF, and the faces. */
export const writePrintRoom: BuildStep = async ({ corpus, folder, cache }) => {
  const entries = listPrintEntries(corpus, await readContentDates());
  for (const entry of entries)
    await write(join(folder, site.printPart(entry.document)), JSON.stringify(entry));
  const faces = await readPdfFonts();
  for (const face of ['regular', 'bold'] as const) {
    const kept = join(cache, 'print-fonts', `${digest(faces[face], LETTERS)}.ttf`);
    await keepFile(kept, () => cut(faces[face]));
    const output = join(folder, site.printFont(face));
    await mkdir(dirname(output), { recursive: true });
    await copyFile(kept, output);
  }
  return counted(entries.length, ['документ', 'документа', 'документов']);
};

async function cut(face: Uint8Array): Promise<Uint8Array> {
  const options = { targetFormat: 'truetype', noLayoutClosure: true } as const;
  return subsetFont(Buffer.from(face), LETTERS, options);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));
}
