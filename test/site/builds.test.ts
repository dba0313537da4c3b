import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtSite } from '../helpers/builtSite.ts';
import { findBrokenLinks } from '../helpers/findBrokenLinks.ts';
import { plainEnvironment } from '../helpers/plainEnvironment.ts';
import { runCommand } from '../helpers/runCommand.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

const SMALL = { SVOD_CONTENT: 'test/fixtures/small-corpus', SVOD_BASE: '/other/' };

describe('npm run build over another corpus', () => {
  it('makes a whole site of it, with no broken link', async () => {
    const env = { ...SMALL, SVOD_OUT: join(temporaryFolder(), 'dist') };
    const end = await runCommand('scripts/build.ts', env);
    expect(end.code, end.stderr).toBe(0);
    const site = await builtSite(env);
    expect(findBrokenLinks(site)).toEqual([]);
    expect(site.read('documents/primer-1-a1/index.html')).toContain('ведет реестр наставников');
    expect(site.read('documents/primer-2024/index.html')).toContain('/other/documents/primer-1/');
    expect(site.read('documents/primer-1-a1/index.html')).toContain('data-moved="p3"');
  });
});

describe('npm run build into a folder beside the project', () => {
  it('finds its packages, though the folder is named like the project and a word more', async () => {
    const out = `${process.cwd()}-site-of-a-test`;
    onTestFinished(() => {
      rmSync(out, { recursive: true, force: true });
    });
    const end = await runCommand('scripts/build.ts', { ...SMALL, SVOD_OUT: out });
    expect(end.code, end.stderr).toBe(0);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });
});

describe('npm run build, killed halfway', () => {
  it('leaves the last good site, and the next build clears up', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last good site');
    const env = { ...SMALL, SVOD_OUT: out };

    await killWhilePagesAreBuilt(env);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');

    const end = await runCommand('scripts/build.ts', env);
    expect(end.code, end.stderr).toBe(0);
    expect(existsSync(join(out, 'data/manifest.json'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

/** Starts a build and ends it, with no time to clean up, once it has begun to make pages. */
async function killWhilePagesAreBuilt(env: Readonly<Record<string, string>>): Promise<void> {
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    env: { ...plainEnvironment(), ...env },
  });
  build.stdout.on('data', (bytes: Buffer) => {
    if (bytes.toString().includes('… Страницы')) build.kill('SIGKILL');
  });
  await once(build, 'close');
  expect(build.signalCode).toBe('SIGKILL');
}
