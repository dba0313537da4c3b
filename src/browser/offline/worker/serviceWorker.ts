/**
 * The service worker: what was read stays readable without a network, and the chosen territory's
 * documents are kept whole. One self-contained file, published as `sw.js` with its types stripped,
 * because a worker's scope is the folder it is served from.
 *
 * Pages and data: the network first, what was kept when it fails. Files with a hash in the name: what was kept first.
 */
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'svod-1';

/** Shown for a page that was not kept. */
const OFFLINE_PAGE = 'offline/';

/** Sent by a page: keep these files (paths from the worker's scope), and say how many on the port. */
interface KeepMessage {
  readonly kind: 'keep';
  readonly paths: readonly string[];
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepAll([OFFLINE_PAGE]), self.skipWaiting()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldCaches(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(self.registration.scope);
  if (request.method !== 'GET' || !isOurs) return;
  event.respondWith(hasHashedName(request.url) ? keptFirst(request) : networkFirst(request));
});

self.addEventListener('message', (event) => {
  if (!isKeepMessage(event.data)) return;
  const { paths } = event.data;
  const [port] = event.ports;
  event.waitUntil(keepAll(paths).then((kept) => port?.postMessage({ kept })));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('svod-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Keeps files, few at a time so that a weak link carries them; resolves with how many are kept. */
async function keepAll(paths: readonly string[]): Promise<number> {
  const cache = await caches.open(CACHE);
  const waiting = [...paths];
  let kept = 0;
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const isKept = await keepWithParts(cache, new URL(path, self.registration.scope).href);
      if (isKept) kept += 1;
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return kept;
}

/** A page is kept with the styles, scripts and fonts that it names: it is to look the same on a train. */
async function keepWithParts(cache: Cache, url: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    if (answer.status !== 200) return false;
    await cache.put(url, answer.clone());
    if (!(answer.headers.get('Content-Type') ?? '').includes('text/html')) return true;
    const parts = partsOf(await answer.text(), url);
    await Promise.all(parts.map((part) => keepPart(cache, part)));
    return true;
  } catch {
    return false;
  }
}

async function keepPart(cache: Cache, url: string): Promise<void> {
  if (await cache.match(url)) return;
  await cache.add(url);
  if (!/\.(?:css|js)$/.test(url)) return;
  const text = await (await cache.match(url))?.text();
  await Promise.all(partsOf(text ?? '', url).map((part) => keepPart(cache, part)));
}

/** Files with a hash in the name that a page, a style or a script names: whole paths, and «./» beside a script. */
function partsOf(text: string, base: string): string[] {
  const found = text.matchAll(/[^"'()\s=]*\/_astro\/[^"'()\s]+|(?<=["'])\.\/[\w.-]+\.js(?=["'])/g);
  return [...new Set(Array.from(found, ([path]) => new URL(path, base).href))];
}

async function networkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.status === 200) await cache.put(request, answer.clone());
    return answer;
  } catch (failure) {
    const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    const page = new URL(OFFLINE_PAGE, self.registration.scope).href;
    const offline = request.mode === 'navigate' ? await cache.match(page) : undefined;
    if (offline) return offline;
    throw failure;
  }
}

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

function hasHashedName(url: string): boolean {
  return url.includes('/_astro/');
}

function isKeepMessage(data: unknown): data is KeepMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === 'keep' &&
    'paths' in data &&
    Array.isArray(data.paths)
  );
}

// Makes this file a module for the type checker; the published worker is a classic script without this line.
export {};
