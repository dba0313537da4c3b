import { describe, expect, it } from 'vitest';
import { readCardFonts } from '../../../scripts/build/readCardFonts.ts';
import { CARD_SIZE } from '../../../src/render/og/layOutCard.ts';
import { renderCard } from '../../../src/render/og/renderCard.ts';

const SHORT = { kicker: 'Регион', title: 'Сахалинская область', note: 'Документы' };
const LONG = {
  kicker: 'Ленинградская область',
  title: 'Положение о создании и функционировании системы сопровождения педагогов '.repeat(4),
  note: 'Распоряжение от 14.07.2021 № 1982-р, приложение 1',
};

/** Width and height from the header of a PNG file (ISO/IEC 15948: IHDR). */
function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe('renderCard', () => {
  it('draws a picture of the size that sites of messages ask for', async () => {
    const png = await renderCard(SHORT, await readCardFonts());
    expect(sizeOf(png)).toEqual(CARD_SIZE);
  });

  it('sets a title of any length', async () => {
    const png = await renderCard(LONG, await readCardFonts());
    expect(sizeOf(png)).toEqual(CARD_SIZE);
  });

  it('draws the same card as the same bytes', async () => {
    const fonts = await readCardFonts();
    const [first, second] = [await renderCard(LONG, fonts), await renderCard(LONG, fonts)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
