import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../helpers/runCommand.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

/** A copy of the small corpus, for a test to spoil, beside a finished site. */
function prepare() {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync('test/fixtures/small-corpus', content, { recursive: true });
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  return { folder, content, out };
}

function spoil(content: string, path: string, from: string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('npm run build, when the content has errors', () => {
  it('names each on a line with its place and code, and exits with 1', async () => {
    const { content, out } = prepare();
    spoil(content, 'regulations/primer-1-a1.mdx', 'body="cnppm"', 'body="nowhere"');
    spoil(content, 'acts/primer-1.mdx', 'to="primer-1-a1"', 'to="primer-1-a7"');

    const end = await runCommand('scripts/build.ts', { SVOD_CONTENT: content, SVOD_OUT: out });

    expect(end.code).toBe(1);
    expect(end.stdout).toContain('✗ Содержание: есть ошибки');
    const lines = end.stderr.split('\n').filter((line) => /^\S+\.mdx:/.test(line));
    expect(lines).toEqual([
      expect.stringMatching(/acts\/primer-1\.mdx:25:42 DOCUMENT_UNKNOWN$/),
      expect.stringMatching(/regulations\/primer-1-a1\.mdx:15:10 BODY_UNKNOWN$/),
    ]);
  });

  it('leaves the last good site as it is, and nothing beside it', async () => {
    const { folder, content, out } = prepare();
    spoil(content, 'regulations/primer-1-a1.mdx', 'body="cnppm"', 'body="nowhere"');

    await runCommand('scripts/build.ts', { SVOD_CONTENT: content, SVOD_OUT: out });

    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });
});

describe('npm run build, when its settings are wrong', () => {
  it('says in words what address it needs', async () => {
    const end = await runCommand('scripts/build.ts', { SVOD_ORIGIN: 'example' });
    expect(end.code).toBe(1);
    expect(end.stderr).toContain('SVOD_ORIGIN: «example» не адрес сайта');
  });
});
