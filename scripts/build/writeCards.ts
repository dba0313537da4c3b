import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardFont } from '../../src/render/og/CardFont.ts';
import { renderCard } from '../../src/render/og/renderCard.ts';
import { site } from '../../src/site.ts';
import type { BuildStep } from './BuildContext.ts';
import { counted } from './counted.ts';
import { digest } from './digest.ts';
import { keepFile } from './keepFile.ts';
import { listCards } from './listCards.ts';
import { listFiles } from './listFiles.ts';
import { readCardFonts } from './readCardFonts.ts';

const CODE = ['src/render/og', 'src/text'];
const LIBRARIES = ['satori', '@resvg/resvg-js'];

/** Draws the pictures that stand for pages where links are shared; an unchanged one comes from the cache. */
export const writeCards: BuildStep = async ({ corpus, folder, cache }) => {
  const fonts = await readCardFonts();
  const renderer = await rendererDigest(fonts);
  const cards = listCards(corpus);
  let drawn = 0;
  for (const { name, card } of cards) {
    const kept = join(cache, 'og', `${digest(renderer, JSON.stringify(card))}.png`);
    if (await keepFile(kept, () => renderCard(card, fonts))) drawn += 1;
    const output = join(folder, site.card(name));
    await mkdir(dirname(output), { recursive: true });
    await copyFile(kept, output);
  }
  return `${counted(cards.length, ['карточка', 'карточки', 'карточек'])}, новых ${drawn}`;
};

/** Changes with the drawing code, its libraries and the fonts: with all a picture is made of but its words. */
async function rendererDigest(fonts: readonly CardFont[]): Promise<string> {
  const code = await Promise.all(
    CODE.map(async (folder) => (await listFiles(folder)).map((path) => join(folder, path))),
  );
  const versions = LIBRARIES.map((name) => join('node_modules', name, 'package.json'));
  const texts = await Promise.all(
    [...code.flat(), ...versions].map((path) => readFile(path, 'utf8')),
  );
  return digest(...texts, ...fonts.map((font) => new Uint8Array(font.data)));
}
