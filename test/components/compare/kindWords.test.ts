import { expect, it } from 'vitest';
import { kindWords } from '../../../src/components/compare/kindWords.ts';

it('does not say that the words are the same, where a difference is marked beside it', () => {
  expect(kindWords('identical', [])).toBe('те же слова, кроме названий');
  const forms = ['удалено «реализуют»', 'добавлено «реализует»'];
  expect(kindWords('identical', forms)).toBe('те же слова в других формах');
  expect(kindWords('narrowed', ['удалено «педагогических»'])).toBe('уже');
});
