import qrcode from 'qrcode-generator';
import { expect, it } from 'vitest';
import { qrPath } from '../../../src/render/html/qrPath.ts';

it('draws every dark square of the code and no light one', () => {
  const text = 'https://svod.example/svod/documents/leningrad-1982-r-a1/';
  const { side, path } = qrPath(text);
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  expect(side).toBe(code.getModuleCount());
  const drawn = squaresOf(path);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      expect(drawn.has(`${column} ${row}`)).toBe(code.isDark(row, column));
    }
  }
});

function squaresOf(path: string): Set<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  expect(bars.map(([bar]) => bar).join('')).toBe(path);
  return new Set(
    bars.flatMap(([, left, row, length]) =>
      Array.from({ length: Number(length) }, (_, step) => `${Number(left) + step} ${row ?? ''}`),
    ),
  );
}
