import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFiles } from '../../src/render/pdf/measure/FontSet.ts';

const PACKAGE = 'node_modules/@expo-google-fonts/tinos';

/** The faces of official documents: Tinos has the widths of Times New Roman and Cyrillic kerning. */
export async function readPdfFonts(): Promise<FontFiles> {
  return {
    regular: await readBytes('400Regular/Tinos_400Regular.ttf'),
    bold: await readBytes('700Bold/Tinos_700Bold.ttf'),
  };
}

async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(PACKAGE, path)));
}
