import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, type BuiltSite } from '../helpers/builtSite.ts';
import { findBrokenLinks } from '../helpers/findBrokenLinks.ts';
import { plainEnvironment } from '../helpers/plainEnvironment.ts';
import { runCommand, type CommandEnd } from '../helpers/runCommand.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

const SMALL = { SVOD_CONTENT: 'test/fixtures/small-corpus', SVOD_BASE: '/other/' };

describe('npm run build over another corpus, into a folder beside the project', () => {
  // The folder is named like the project and a word more: packages are looked for in the project all the same.
  const out = `${process.cwd()}-site-of-a-test`;
  let end: CommandEnd;
  let site: BuiltSite;
  beforeAll(async () => {
    const env = { ...SMALL, SVOD_OUT: out };
    end = await runCommand('scripts/build.ts', env);
    expect(end.code, end.stderr).toBe(0);
    site = await builtSite(env);
  });
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  it('makes a whole site of it, with no broken link', () => {
    expect(end.stdout + end.stderr).not.toContain('[WARN]');
    expect(findBrokenLinks(site)).toEqual([]);
    expect(site.read('documents/primer-1-a1/index.html')).toContain('ведет реестр наставников');
    expect(site.read('documents/primer-2024/index.html')).toContain('/other/documents/primer-1/');
    expect(site.read('documents/primer-1-a1/index.html')).toContain('data-moved="p3"');
  });

  it('says that there is nothing to compare with, and draws no axis without times', () => {
    // What binds words to a line is no part of them.
    const read = (path: string) => site.read(path).replaceAll('\u00A0', ' ');
    expect(read('compare/index.html')).toContain('Сравнивать пока почти не с чем');
    const plans = read('compare/plans/index.html');
    expect(plans).not.toContain('<svg class="scale');
    const table = plans.slice(plans.indexOf('data-sheet'));
    expect(table).toContain('Дорожная карта: в документах на сайте не найдено.');
    expect(read('compare/gaps/index.html')).toContain('data-lines');
    expect(read('compare/gaps/primer/index.html')).toContain('Таких тем не найдено');
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
