import { expect, it } from 'vitest';
import { softHyphens } from '../../src/text/softHyphens.ts';

const shown = (text: string) => softHyphens(text).replaceAll('\u00AD', '·');

it('softHyphens marks where long words may be divided, and leaves abbreviations and short words whole', () => {
  expect(shown('Мурманская обл.')).toBe('Мур·ман·ская обл.');
  expect(shown('Севастополь')).toBe('Се·ва·сто·поль');
  expect(shown('Респ. Алтай')).toBe('Респ. Алтай');
  expect(shown('ХМАО – Югра')).toBe('ХМАО – Югра');
});
