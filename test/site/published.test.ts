import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagesOf } from '../../scripts/addresses/pagesOf.ts';
import { PUBLISHED_PAGES } from '../../scripts/addresses/publishedLists.ts';
import { builtSite } from '../helpers/builtSite.ts';

const published = readFileSync(PUBLISHED_PAGES, 'utf8').split('\n');

it('every page that was ever published is still there', async () => {
  const there = new Set([...pagesOf((await builtSite()).files), '']);
  expect(published.length).toBeGreaterThan(100);
  expect(published.filter((page) => !there.has(page))).toEqual([]);
});

it('every page is on the list that keeps it: `npm run addresses` adds new ones', async () => {
  const listed = new Set(published);
  expect(pagesOf((await builtSite()).files).filter((page) => !listed.has(page))).toEqual([]);
});
