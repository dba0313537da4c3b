import { expect, it } from 'vitest';
import { normalizeText } from '../../src/text/normalizeText.ts';

it('folds case, ё, spaces, dashes and quotes', () => {
  expect(normalizeText(' Приём\u00A0«Ёлка» – тест ')).toBe('прием "елка" - тест');
});

it('keeps й when it is written with a combining breve', () => {
  expect(normalizeText('и\u0306')).toBe('й');
});

it('does not read a superscript as a digit', () => {
  expect(normalizeText('12¹')).toBe('12¹');
});
