import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from './contentType.ts';

export interface SentFile {
  readonly path: string;
  /** Its ETag: changes with the file. */
  readonly version: string;
  readonly status: 200 | 404;
}

const COMPRESSIBLE = /^(text\/|application\/(json|xml|manifest\+json|wasm)|image\/svg)/;

/** Sends a file, gzipped where that helps (GitHub Pages knows gzip and not brotli), or 304 when the browser has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SentFile,
): Promise<void> {
  const type = contentType(file.path);
  const headers = { 'Content-Type': type, ETag: file.version, 'Cache-Control': 'no-cache' };
  if (file.status === 200 && request.headers['if-none-match'] === file.version) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = await readFile(file.path);
  const isZipped = COMPRESSIBLE.test(type) && acceptsGzip(request);
  const body = isZipped ? await promisify(gzip)(bytes) : bytes;
  response.writeHead(file.status, {
    ...headers,
    'Content-Length': body.length,
    ...(isZipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function acceptsGzip(request: IncomingMessage): boolean {
  return request.headers['accept-encoding']?.includes('gzip') ?? false;
}
