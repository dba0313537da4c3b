import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeManifest } from '../../../scripts/build/writeManifest.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

it('writeManifest gives size and sha256 of every file but itself', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), 'abc');
  writeFileSync(join(folder, 'data/manifest.json'), 'of an earlier build');
  await writeManifest(folder);
  expect(JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'))).toEqual({
    version: 1,
    manifest: [
      {
        path: 'index.html',
        bytes: 3,
        // The digest of «abc» in FIPS 180-2, appendix B.1.
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ],
  });
});

it('writeManifest gives the service worker a digest of all other files: of other ones, another worker', async () => {
  const workerOf = async (page: string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'sw.js'), "const BUILD = '%BUILD%';");
    await writeManifest(folder);
    return readFileSync(join(folder, 'sw.js'), 'utf8');
  };
  const worker = await workerOf('abc');
  expect(worker).toMatch(/^const BUILD = '[0-9a-f]{16}';$/);
  expect(await workerOf('abc')).toBe(worker);
  expect(await workerOf('abd')).not.toBe(worker);
});
