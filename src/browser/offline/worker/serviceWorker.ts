/**
 * The service worker: what was read stays readable without a network, and the chosen territory's
 * documents are kept whole. One self-contained file, published as `sw.js` with its types stripped,
 * because a worker's scope is the folder it is served from.
 *
 * Pages and data: the network first, what was kept when it fails. Files with a hash in the name: what was kept first.
 */
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'svod-1';

/** Which build this worker came with: `npm run build` puts a digest of every published file here. */
const BUILD = '%BUILD%';

/** Where the worker notes what it was asked to keep, and of which build that is; no page has this address. */
const NOTE = '.kept.json';

/** Shown for a page that was not kept. */
const OFFLINE_PAGE = 'offline/';

/**
 * How long a visitor waits for a network that does not answer, in milliseconds: where a copy is kept, where there is
 * none, and while files are kept. A train's network often takes a request and never answers it.
 */
const PATIENCE = { kept: 4_000, none: 25_000, keeping: 60_000 } as const;

/** Sent by a page: keep these files (paths from the worker's scope), and say how many on the port. */
interface KeepMessage {
  readonly kind: 'keep';
  readonly paths: readonly string[];
}

interface KeptNote {
  readonly build: string;
  readonly paths: readonly string[];
}

/** `gone`: this build has no such file. */
type Keeping = 'kept' | 'gone' | 'failed';

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
  event.respondWith(hasHashedName(request.url) ? keptFirst(event) : networkFirst(event));
});

self.addEventListener('message', (event) => {
  // Sent by a page that was loaded.
  if (fieldOf(event.data, 'kind') === 'renew') event.waitUntil(renew());
  if (!isKeepMessage(event.data)) return;
  const { paths } = event.data;
  const [port] = event.ports;
  event.waitUntil(keep(paths).then((kept) => port?.postMessage({ kept })));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('svod-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Keeps files and notes that they are to stay; resolves with how many are kept. What waits to be renewed goes on waiting. */
async function keep(paths: readonly string[]): Promise<number> {
  const cache = await caches.open(CACHE);
  const kept = await keepAll(paths);
  const noted = await readNote(cache);
  const all = new Set([...(noted?.paths ?? []), ...paths]);
  await writeNote(cache, { build: noted?.build ?? BUILD, paths: [...all] });
  return [...kept.values()].filter((one) => one === 'kept').length;
}

/**
 * After a new build: the page and the PDF of one document are to be of one edition. What did not load is tried again
 * when the next page is opened; till then its old copy stays.
 */
async function renew(): Promise<void> {
  const cache = await caches.open(CACHE);
  const noted = await readNote(cache);
  if (noted === null || noted.build === BUILD) return;
  const renewed = await keepAll(noted.paths);
  const left = noted.paths.filter((path) => renewed.get(path) !== 'gone');
  const isWhole = left.every((path) => renewed.get(path) === 'kept');
  await writeNote(cache, { build: isWhole ? BUILD : noted.build, paths: left });
  if (isWhole) await dropUnnamed(cache);
}

/** Keeps files, few at a time so that a weak link carries them; resolves with how each went. */
async function keepAll(paths: readonly string[]): Promise<ReadonlyMap<string, Keeping>> {
  const cache = await caches.open(CACHE);
  const waiting = [...paths];
  const parts = new Map<string, Promise<void>>();
  const went = new Map<string, Keeping>();
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      went.set(path, await keepWithParts(cache, urlOf(path), parts));
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return went;
}

/** A page is kept with the styles, scripts and fonts that it names: it is to look the same on a train. */
async function keepWithParts(
  cache: Cache,
  url: string,
  parts: Map<string, Promise<void>>,
): Promise<Keeping> {
  try {
    const answer = await askPatiently(url, 'no-cache');
    if (answer.status === 404) {
      await cache.delete(url);
      return 'gone';
    }
    if (answer.status !== 200) return 'failed';
    const copy = answer.clone();
    // The parts first: a page is not to take the place of a whole one before it is whole itself.
    if (isPage(answer)) await keepParts(cache, partsOf(await answer.text(), url), parts);
    await cache.put(url, copy);
    return 'kept';
  } catch {
    return 'failed';
  }
}

/** Each part once, however many pages name it. */
async function keepParts(
  cache: Cache,
  urls: readonly string[],
  parts: Map<string, Promise<void>>,
): Promise<void> {
  const fresh = urls.filter((url) => !parts.has(url));
  for (const url of fresh) parts.set(url, keepPart(cache, url, parts));
  await Promise.all(urls.flatMap((url) => parts.get(url) ?? []));
}

/** Styles and scripts name parts of their own, also those that were kept by reading. */
async function keepPart(
  cache: Cache,
  url: string,
  parts: Map<string, Promise<void>>,
): Promise<void> {
  const answer = (await cache.match(url)) ?? (await fetchPart(cache, url));
  if (!namesParts(url)) return;
  const own = partsOf(await answer.text(), url).filter((part) => !parts.has(part));
  await keepParts(cache, own, parts);
}

async function fetchPart(cache: Cache, url: string): Promise<Response> {
  const answer = await askPatiently(url, 'default');
  if (answer.status !== 200) throw new Error(`No ${url}`);
  await cache.put(url, answer.clone());
  return answer;
}

/** Files with a hash in the name that no kept page leads to are an earlier build's. */
async function dropUnnamed(cache: Cache): Promise<void> {
  const urls = (await cache.keys()).map(({ url }) => url);
  const named = new Set<string>();
  const waiting = urls.filter((url) => !hasHashedName(url));
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const found = await keptPartsOf(cache, url);
    waiting.push(...found.filter((part) => !named.has(part)));
    for (const part of found) named.add(part);
  }
  const left = urls.filter((url) => hasHashedName(url) && !named.has(url));
  await Promise.all(left.map((url) => cache.delete(url)));
}

async function keptPartsOf(cache: Cache, url: string): Promise<string[]> {
  const kept = await cache.match(url);
  if (kept === undefined || !(isPage(kept) || namesParts(url))) return [];
  return partsOf(await kept.text(), url);
}

async function readNote(cache: Cache): Promise<KeptNote | null> {
  const note: unknown = await (await cache.match(urlOf(NOTE)))?.json();
  return isNote(note) ? note : null;
}

function writeNote(cache: Cache, note: KeptNote): Promise<void> {
  return cache.put(urlOf(NOTE), Response.json(note));
}

/** `no-cache`: the browser asks whether its own copy is still the newest. */
function askPatiently(url: string, cache: RequestCache): Promise<Response> {
  return fetch(url, { cache, signal: AbortSignal.timeout(PATIENCE.keeping) });
}

function urlOf(path: string): string {
  return new URL(path, self.registration.scope).href;
}

function isPage(answer: Response): boolean {
  return (answer.headers.get('Content-Type') ?? '').includes('text/html');
}

function namesParts(url: string): boolean {
  return hasHashedName(url) && /\.(?:css|js)$/.test(url);
}

/** Files with a hash in the name that a page, a style or a script names: whole paths, and «./» beside a script. */
function partsOf(text: string, base: string): string[] {
  const found = text.matchAll(/[^"'()\s=]*\/_astro\/[^"'()\s]+|(?<=["'])\.\/[\w.-]+\.js(?=["'])/g);
  return [...new Set(Array.from(found, ([path]) => new URL(path, base).href))];
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(event.request));
  const asked = ask(event, cache);
  try {
    return await within(kept ? PATIENCE.kept : PATIENCE.none, asked);
  } catch (failure) {
    const offline = kept ?? (await offlinePage(event.request, cache));
    if (offline) return offline;
    throw failure;
  }
}

async function keptFirst(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(event.request)) ?? ask(event, cache);
}

/** Asks the network. The answer is given at once and kept beside, so that no page waits for its own copy. */
async function ask(event: FetchEvent, cache: Cache): Promise<Response> {
  const asked = fetch(event.request);
  const keeping = asked.then(async (answer) => {
    if (answer.status === 200) await cache.put(keyOf(event.request), answer.clone());
  });
  // Without a network, or without room in the browser, nothing is kept, and that is all.
  event.waitUntil(keeping.catch(() => undefined));
  return asked;
}

/** Rejects when there is no answer in time; the asking goes on, and its answer is kept. */
function within(patience: number, asked: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('The network does not answer.'));
    }, patience);
    asked.then(resolve, reject);
  });
}

/** A page is one whatever the address asks it to show: «?who=head» is read by its script. */
function keyOf({ mode, url }: Request): string {
  return mode === 'navigate' ? url.replace(/[?#].*$/, '') : url;
}

function offlinePage({ mode }: Request, cache: Cache): Promise<Response | undefined> | undefined {
  const page = new URL(OFFLINE_PAGE, self.registration.scope).href;
  return mode === 'navigate' ? cache.match(page) : undefined;
}

function hasHashedName(url: string): boolean {
  return url.includes('/_astro/');
}

function isKeepMessage(data: unknown): data is KeepMessage {
  return fieldOf(data, 'kind') === 'keep' && Array.isArray(fieldOf(data, 'paths'));
}

function isNote(data: unknown): data is KeptNote {
  return typeof fieldOf(data, 'build') === 'string' && Array.isArray(fieldOf(data, 'paths'));
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}

// Makes this file a module for the type checker; the published worker is a classic script without this line.
export {};
