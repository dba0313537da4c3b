import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inlineStyles } from '../../../scripts/build/inlineStyles.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

const css = 'a::after{content:"$&"}';
const page =
  `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-old=';">` +
  '<link rel="stylesheet" href="/svod/_astro/Page.x.css"><p>Слова</p>';

it('puts the styles of a document into its page, allowed by its policy, and leaves other pages', async () => {
  const folder = temporaryFolder();
  await save(folder, '_astro/Page.x.css', css);
  await save(folder, 'documents/leningrad/index.html', page);
  await save(folder, 'documents/index.html', page);

  expect(await inlineStyles(folder, '/svod/')).toBe('1 страница');

  const hash = createHash('sha256').update(css).digest('base64');
  expect(await readFile(join(folder, 'documents/leningrad/index.html'), 'utf8')).toBe(
    `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-${hash}' 'sha256-old=';">` +
      `<style>${css}</style><p>Слова</p>`,
  );
  expect(await readFile(join(folder, 'documents/index.html'), 'utf8')).toBe(page);
});

it('refuses a page that would block what is put in', async () => {
  const folder = temporaryFolder();
  await save(folder, '_astro/Page.x.css', css);
  await save(folder, 'documents/leningrad/index.html', page.replace('style-src', 'font-src'));
  await expect(inlineStyles(folder, '/svod/')).rejects.toThrow('no policy');
});

async function save(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
