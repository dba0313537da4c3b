import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findFile } from './findFile.ts';
import { sendFile } from './sendFile.ts';

/** Which folder to serve, below which base path (slashes at both ends), and on which port (0: any free one). */
export interface ServedFolder {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Bytes of an address with headers. A query of 5,000 Cyrillic letters takes 30,000, and Node refuses 16,384. */
const LONGEST_HEAD = 65_536;

/**
 * Serves a built site on loopback as GitHub Pages does: below its base path, folders redirected to their
 * slash, `404.html` for what is not there, gzip for text. Rejects when the port is taken.
 */
export async function serveFolder(served: ServedFolder): Promise<RunningServer> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    answer(served, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, served.port);
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
}

async function answer(
  { folder, base }: ServedFolder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response);
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/' && base !== '/') {
    redirect(response, base);
    return;
  }
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : null;
  const found = path === null ? { kind: 'nothing' as const } : await findFile(folder, path);
  switch (found.kind) {
    case 'file':
      return sendFile(request, response, { ...found, status: 200 });
    case 'folder': {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    case 'nothing':
      return sendMissing(folder, request, response);
  }
}

async function sendMissing(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await findFile(folder, '404.html');
  if (page.kind === 'file') return sendFile(request, response, { ...page, status: 404 });
  response.writeHead(404).end(`Nothing at ${join('/', request.url ?? '')}\n`);
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

/** The path without percent signs; null for a malformed one. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
