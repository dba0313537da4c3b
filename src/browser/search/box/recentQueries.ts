/** Name of the visitor's queries in the browser's store: a JSON list, the newest first. They are sent nowhere. */
const KEY = 'svod:queries';
const MOST = 6;

/** The visitor's last queries; none when the store is closed or spoilt. */
export function recentQueries(store: Storage): string[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a query as the newest. A store that refuses is left as it is. */
export function keepQuery(query: string, store: Storage): void {
  const others = recentQueries(store).filter((one) => one !== query);
  try {
    store.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    return;
  }
}

export function forgetQueries(store: Storage): void {
  try {
    store.removeItem(KEY);
  } catch {
    return;
  }
}
