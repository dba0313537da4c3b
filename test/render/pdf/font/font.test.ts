import { create } from '@cantoo/fontkit';
import { describe, expect, it } from 'vitest';
import { readPdfFonts } from '../../../../scripts/build/readPdfFonts.ts';
import { openFont } from '../../../../src/render/pdf/font/openFont.ts';
import { subsetFont } from '../../../../src/render/pdf/font/subsetFont.ts';

const files = await readPdfFonts();
const words = [
  'Государственное',
  'ГУДА',
  'Татьяна',
  'Тел.',
  'АУ',
  'РФ,',
  'ЦНППМ',
  'БОЙОРОҠ',
  'ёлка',
];

function openReference(bytes: Uint8Array) {
  const opened = create(Buffer.from(bytes));
  if (!('layout' in opened)) throw new Error('One face was expected');
  return opened;
}

describe.each(['regular', 'bold'] as const)('the %s face', (face) => {
  const font = openFont(files[face]);
  const reference = openReference(files[face]);

  it('has the glyphs, advances and kerning that another reader finds', () => {
    for (const word of words) {
      const { glyphs, positions } = reference.layout(word);
      const own = [...word].map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0));
      expect(own).toEqual(glyphs.map(({ id }: { id: number }) => id));
      const advances = own.map((glyph, index) => {
        const next = own[index + 1];
        return font.advanceOf(glyph) + (next === undefined ? 0 : font.kerning(glyph, next));
      });
      expect(advances).toEqual(
        (positions ?? []).map(({ xAdvance }: { xAdvance: number }) => xAdvance),
      );
    }
  });

  it('has no ink and no width for marks that only say how words part or join', () => {
    for (const mark of ['\u00ad', '\u200b', '\u2060', '\ufeff']) {
      const glyph = font.glyphOf(mark.codePointAt(0) ?? 0);
      expect(glyph).not.toBe(0);
      expect(font.advanceOf(glyph)).toBe(0);
      expect(reference.getGlyph(glyph)?.path.commands).toEqual([]);
    }
  });

  it('keeps every outline in a subset, composite ones too, twice where it is asked for twice', () => {
    const letters = [...new Set(words.join(''))];
    const glyphs = letters.map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0));
    const hyphen = font.glyphOf(0x2d);
    const wanted = [0, ...glyphs, hyphen, hyphen];
    const subset = openReference(subsetFont(font, wanted).bytes);
    wanted.forEach((glyph, place) => {
      const [drawn, whole] = [subset.getGlyph(place), reference.getGlyph(glyph)];
      expect(drawn?.path.toSVG()).toBe(whole?.path.toSVG());
      expect(drawn?.advanceWidth).toBe(whole?.advanceWidth);
    });
  });
});
