import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../src/browser/search/landing/findWords.ts';
import { joinTexts } from '../../../../src/browser/search/landing/joinTexts.ts';

describe('texts that the markup keeps apart', () => {
  it('make one word of a word with a mark in its middle', () => {
    const { text, locate } = joinTexts([
      { text: 'организует настав', block: 'p1' },
      { text: 'ничество', block: 'p1' },
      { text: ' педагогов', block: 'p1' },
    ]);
    const [found] = findWords(text, new Set(['наставничеств']));
    expect(text.slice(found?.start, found?.end)).toBe('наставничество');
    expect(locate(found?.start ?? 0)).toEqual({ piece: 0, offset: 11 });
    expect(locate((found?.end ?? 0) - 1)).toEqual({ piece: 1, offset: 7 });
  });

  it('make two words of the end of one cell and the beginning of another', () => {
    const { text, locate } = joinTexts([
      { text: 'план', block: 'td1' },
      { text: 'ирование', block: 'td2' },
    ]);
    expect(text).toBe('план\nирование');
    expect(locate(5)).toEqual({ piece: 1, offset: 0 });
  });
});
