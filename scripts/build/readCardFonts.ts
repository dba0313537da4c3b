import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFont } from '../../src/render/og/CardFont.ts';

const PACKAGES = 'node_modules/@expo-google-fonts';
const SERIF_600 = 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';
const SANS_400 = 'golos-text/400Regular/GolosText_400Regular.ttf';

/** The faces of cards: those of the site's pages, from the files of their npm packages. */
export async function readCardFonts(): Promise<CardFont[]> {
  return [
    { family: 'serif', weight: 600, data: await readBytes(SERIF_600) },
    { family: 'sans', weight: 400, data: await readBytes(SANS_400) },
  ];
}

async function readBytes(path: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(join(PACKAGES, path))).buffer;
}
