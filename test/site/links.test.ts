import { describe, expect, it } from 'vitest';
import { builtSite } from '../helpers/builtSite.ts';
import { findBrokenLinks } from '../helpers/findBrokenLinks.ts';
import { readLinks } from '../helpers/readLinks.ts';

/** The second build of `npm test`, for the root of a host. */
const ROOT_SITE = { ...process.env, SVOD_OUT: process.env.SVOD_ROOT_OUT, SVOD_BASE: '/' };

describe('links of the built site', () => {
  it('are read from pages, so that the tests below can fail', () => {
    const { targets, ids } = readLinks('<a href="/a/?b&#38;c&amp;d#e" id="f">g</a>');
    expect(targets).toEqual(['/a/?b&c&d#e']);
    expect([...ids]).toEqual(['f']);
  });

  it('lead somewhere under a base path', async () => {
    expect(findBrokenLinks(await builtSite())).toEqual([]);
  });

  it.skipIf(process.env.SVOD_ROOT_OUT === undefined)('lead somewhere under the root', async () => {
    const site = await builtSite(ROOT_SITE);
    expect(findBrokenLinks(site)).toEqual([]);
  });
});
