/** Name of the visitor's queries in the browser's store: a JSON list, the newest first. They are sent nowhere. */
const KEY = 'svod:queries';
const MOST = 6;

/** Opens the browser's store: `() => localStorage`. A browser that keeps nothing may throw already here. */
export type OpenStore = () => Storage;

/** The visitor's last queries; none when the store is closed or spoilt. */
export function recentQueries(open: OpenStore): string[] {
  try {
    const kept: unknown = JSON.parse(open().getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a query as the newest, an empty one not at all. A store that refuses is left as it is. */
export function keepQuery(query: string, open: OpenStore): void {
  if (query === '') return;
  const others = recentQueries(open).filter((one) => one !== query);
  try {
    open().setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    return;
  }
}

export function forgetQueries(open: OpenStore): void {
  try {
    open().removeItem(KEY);
  } catch {
    return;
  }
}
