/** Registers the service worker of the site whose root is `base` («/svod/»). Does nothing where there is none. */
export async function registerWorker(base: string): Promise<void> {
  if (!canKeep()) return;
  try {
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  } catch {
    // A browser may forbid workers: the site is then read with a network only.
  }
}

/** Whether this browser can keep pages for reading without a network. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext;
}
