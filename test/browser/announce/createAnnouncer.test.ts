import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../../src/browser/announce/createAnnouncer.ts';

describe('what a screen reader is told', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the last of words that follow one another quickly', () => {
    const said: string[] = [];
    const { say, hush } = createAnnouncer({
      set textContent(words: string) {
        said.push(words);
      },
    });
    for (const words of ['Найдено: 300 мест', 'Найдено: 40 мест', 'Найдено: 7 мест']) {
      say(words);
      vi.advanceTimersByTime(200);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['Найдено: 7 мест']);
    say('Найдено: 6 мест');
    hush();
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['Найдено: 7 мест']);
  });
});
