import { expect, test } from 'vitest';
import { statedRules } from '../../../src/components/style/statedRules.ts';

test('lets an attribute stand for the pointer and for the focus, in place', () => {
  const css = '.button:hover { color: blue; } .card:has(a:focus-visible) { outline: none; }';
  expect(statedRules(css)).toBe(
    '.button:is(:hover, [data-state="hover"]) { color: blue; } ' +
      '.card:has(a:is(:focus-visible, [data-state="focus"])) { outline: none; }',
  );
});
