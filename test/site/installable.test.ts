import { expect, it } from 'vitest';
import { builtSite } from '../helpers/builtSite.ts';

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly id: string;
  readonly lang: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'icons' in value && 'start_url' in value;

it('can be installed: a name, an address inside its scope, icons that are there', async () => {
  const site = await builtSite();
  const manifest: unknown = JSON.parse(site.read('manifest.webmanifest'));
  if (!isManifest(manifest)) throw new Error('No manifest');
  for (const address of [manifest.start_url, manifest.scope, manifest.id])
    expect(address).toBe(site.base);
  expect(manifest.display).toBe('standalone');
  expect(manifest.lang).toBe('ru');
  for (const size of ['192x192', '512x512'])
    expect(manifest.icons.map(({ sizes }) => sizes)).toContain(size);
  const missing = manifest.icons.filter(
    ({ src }) => !site.files.includes(src.slice(site.base.length)),
  );
  expect(missing).toEqual([]);
  for (const page of ['index.html', 'needs/index.html', 'offline/index.html'])
    expect(site.read(page)).toContain(`href="${site.base}manifest.webmanifest"`);
});
