import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BuildSettings } from '../build/BuildSettings.ts';
import { Refusal } from '../console/Refusal.ts';
import { serveFolder, type RunningServer, type ServedFolder } from './serveFolder.ts';

/** Where Astro's own server listens too, so that an address in a browser's history goes on working. */
const FIRST_PORT = 4321;
const PORTS_TO_TRY = 50;

/** Serves the built site until the signal, and prints its address. `PORT` names a port; else the first free one. */
export async function serveSite({ out, base }: BuildSettings, signal: AbortSignal): Promise<void> {
  if (!existsSync(join(out, 'data/manifest.json'))) {
    throw new Refusal(`В ${out} нет собранного сайта: npm run build`);
  }
  const server = await serveOnFreePort({ folder: out, base });
  process.stdout.write(`\n  Сайт открыт: ${server.origin}${base}\n  Остановить: Ctrl+C\n\n`);
  if (!signal.aborted) await once(signal, 'abort');
  await server.close();
}

async function serveOnFreePort(served: Omit<ServedFolder, 'port'>): Promise<RunningServer> {
  const named = Number(process.env.PORT ?? 0);
  if (named > 0) return serveFolder({ ...served, port: named });
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
    const server = await serveFolder({ ...served, port }).catch(() => null);
    if (server !== null) return server;
  }
  return serveFolder({ ...served, port: 0 });
}
