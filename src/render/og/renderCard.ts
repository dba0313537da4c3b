import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from './Card.ts';
import type { CardFont } from './CardFont.ts';
import { CARD_SIZE, layOutCard, TITLE_HEIGHT, TITLE_KEY } from './layOutCard.ts';

/** Sizes to try for the title, in pixels, before the smallest, which is always taken. */
const TITLE_SIZES = [76, 68, 60, 54, 48, 43, 38, 34, 30];
const SMALLEST_TITLE = 26;

/** Draws a card as PNG bytes, 1200 × 630, its title as large as its length allows. */
export async function renderCard(card: Card, fonts: readonly CardFont[]): Promise<Uint8Array> {
  const svg = await setCard(card, fonts);
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

async function setCard(card: Card, fonts: readonly CardFont[]): Promise<string> {
  for (const size of TITLE_SIZES) {
    const { svg, titleHeight } = await setWithTitle(card, fonts, size);
    if (titleHeight <= TITLE_HEIGHT) return svg;
  }
  return (await setWithTitle(card, fonts, SMALLEST_TITLE)).svg;
}

async function setWithTitle(card: Card, fonts: readonly CardFont[], titleSize: number) {
  let titleHeight = 0;
  const svg = await satori(layOutCard(card, titleSize), {
    ...CARD_SIZE,
    fonts: fonts.map(({ family, weight, data }) => ({ name: family, weight, data })),
    onNodeDetected: (node) => {
      if (node.key === TITLE_KEY) titleHeight = node.height;
    },
  });
  return { svg, titleHeight };
}
