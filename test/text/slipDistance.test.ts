import { describe, expect, it } from 'vitest';
import { slipDistance } from '../../src/text/slipDistance.ts';

function slip(typed: string, meant: string): number {
  return slipDistance(typed, meant, 10);
}

describe('slipDistance', () => {
  it('is nothing between equal words', () => {
    expect(slip('наставник', 'наставник')).toBe(0);
  });

  it.each([
    ['one that sounds alike', 'настовник', 'насрашник'],
    ['a key beside', 'наставеик', 'наставфик'],
    ['a doubled letter', 'насставник', 'нарставник'],
    ['a vowel left out', 'наствник', 'настаник'],
    ['a soft sign left out', 'учител', 'учитеь'],
    ['two letters swapped', 'натсавник', 'натравник'],
  ])('takes %s for likelier than another slip', (_, likely, strange) => {
    const meant = likely.startsWith('учит') ? 'учитель' : 'наставник';
    expect(slip(likely, meant)).toBeLessThan(slip(strange, meant));
  });

  it('doubts a wrong first letter', () => {
    expect(slip('отклад', 'доклад')).toBeGreaterThan(1.2);
    expect(slip('найти', 'сайты')).toBeGreaterThan(1.2);
    expect(slip('апыт', 'опыт')).toBeLessThan(1);
  });

  it('is infinite beyond the limit', () => {
    expect(slipDistance('урок', 'наставник', 2)).toBe(Infinity);
  });
});
