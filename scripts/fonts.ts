/**
 * `npm run fonts`: makes the web fonts of the site: cuts the faces from their npm packages to the letters that
 * Russian acts need and writes WOFF2 to `src/styles/fonts`. Run it when a face or a letter is
 * added. Its output is in the repository, so a build does not repeat it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const packages = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
const output = new URL('../src/styles/fonts/', import.meta.url);

/** Source file inside the packages, and the name of the web font. */
const faces = [
  ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'source-serif-400'],
  ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'source-serif-600'],
  ['golos-text/400Regular/GolosText_400Regular.ttf', 'golos-400'],
  ['golos-text/600SemiBold/GolosText_600SemiBold.ttf', 'golos-600'],
] as const;

/** Russian with Latin and signs, in one file so that kerning works across them. */
const russian = [
  letters(0x20, 0x7e),
  letters(0x410, 0x44f),
  'Ёё\u00a0\u00ad§«»°±·×¹²³½‐‑–—‘’‚“”„•…‰′″₽№−→←↑↓≤≥\u2009\u202f',
].join('');

/** Letters of the other languages of the country's peoples; a browser loads them where they occur. */
const peoples = letters(0x490, 0x4ff);

for (const [source, name] of faces) {
  const font = await readFile(new URL(source, packages));
  await writeSubset(font, russian, `${name}.woff2`);
  await writeSubset(font, peoples, `${name}-peoples.woff2`);
}

async function writeSubset(font: Buffer, text: string, file: string): Promise<void> {
  const subset = await subsetFont(font, text, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
  await writeFile(new URL(file, output), subset);
  console.log(`${file} ${subset.length}`);
}

/** All letters between two code points, both included. */
function letters(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));
}
