import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../scripts/serve/serveFolder.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

async function serveExample(): Promise<string> {
  const parent = temporaryFolder();
  const folder = join(parent, 'dist');
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'index.html'), '<h1>Свод</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Такой страницы нет</h1>');
  writeFileSync(join(folder, 'documents/index.html'), '<h1>Документы</h1>');
  const server = await serveFolder({ folder, base: '/svod/', port: 0 });
  onTestFinished(() => server.close());
  return server.origin;
}

describe('serveFolder', () => {
  it('serves pages under the base path, with their language and type', async () => {
    const answer = await fetch(`${await serveExample()}/svod/documents/`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<h1>Документы</h1>');
  });

  it.each([
    ['/', '/svod/'],
    ['/svod/documents', '/svod/documents/'],
    ['/svod/documents?a=1', '/svod/documents/?a=1'],
  ])('redirects %s to %s', async (path, place) => {
    const answer = await fetch(`${await serveExample()}${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(place);
  });

  it.each(['/svod/none/', '/other/', '/svod/%E0%A4%A', '/svod/..%2Fsecret.txt'])(
    'answers %s with the page for what is not there',
    async (path) => {
      const answer = await fetch(`${await serveExample()}${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('<h1>Такой страницы нет</h1>');
    },
  );

  it('does not send again what the browser has', async () => {
    const address = `${await serveExample()}/svod/`;
    const version = (await fetch(address)).headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'If-None-Match': version } });
    expect(again.status).toBe(304);
  });

  it('refuses to be written to', async () => {
    const answer = await fetch(`${await serveExample()}/svod/`, { method: 'POST' });
    expect(answer.status).toBe(405);
  });
});
