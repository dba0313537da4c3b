/**
 * The service worker: what was read stays readable without a network, and the chosen territory's
 * documents are kept whole. One self-contained file, published as `sw.js` with its types stripped,
 * because a worker's scope is the folder it is served from.
 *
 * Pages and data: the network first, what was kept when it fails. Files with a hash in the name: what was kept first.
 */
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'svod-1';

/** Sent by a page: keep these files (root-relative to the worker's scope). */
interface KeepMessage {
  readonly kind: 'keep';
  readonly paths: readonly string[];
}

self.addEventListener('install', () => {
  void self.skipWaiting();
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
  event.waitUntil(keepAll(paths).then((kept) => event.source?.postMessage({ kind: 'kept', kept })));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('svod-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keepAll(paths: readonly string[]): Promise<number> {
  const cache = await caches.open(CACHE);
  const kept = await Promise.allSettled(
    paths.map((path) => cache.add(new URL(path, self.registration.scope).href)),
  );
  return kept.filter((one) => one.status === 'fulfilled').length;
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
    const offline = request.mode === 'navigate' ? await cache.match(offlinePage()) : undefined;
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

function offlinePage(): string {
  return new URL('offline/', self.registration.scope).href;
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
