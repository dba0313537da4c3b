import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const HEX = /#[0-9a-f]{6}\b/gi;

/** What cannot read the values of the style sheet and says them again. */
const FOLLOWERS = [
  'src/layouts/Head.astro',
  'src/pages/manifest.webmanifest.ts',
  'src/render/og/layOutCard.ts',
  'public/favicon.svg',
  'public/icon.svg',
];

it.each(FOLLOWERS)('%s has no colour but those of src/styles/tokens.css', (file) => {
  const known = new Set(readFileSync('src/styles/tokens.css', 'utf8').match(HEX));
  const own = readFileSync(file, 'utf8').match(HEX) ?? [];
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((colour) => !known.has(colour))).toEqual([]);
});
