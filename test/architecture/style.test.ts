import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../helpers/importsOf.ts';
import { projectFiles } from '../helpers/projectFiles.ts';

/** Everything that a component or a page is put together from, itself included. */
function partsOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const name of importsOf(readFileSync(path, 'utf8'))) {
    if (name.startsWith('.') && name.endsWith('.astro')) partsOf(join(dirname(path), name), found);
  }
  return found;
}

test('the style pages show every component', () => {
  const files = projectFiles().filter((path) => path.endsWith('.astro'));
  const pages = files.filter((path) => path.startsWith('src/pages/style/'));
  const shown = new Set(pages.flatMap((page) => [...partsOf(page)]));
  const components = files.filter((path) => path.startsWith('src/components/'));
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((path) => !shown.has(path))).toEqual([]);
});
