/** Registers the service worker of the site whose root is `base` («/svod/»). Does nothing where there is none. */
export async function registerWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
}

/**
 * Asks the worker to keep files for reading without a network.
 * Resolves with how many of them are kept; rejects where the browser has no service workers.
 */
export async function keepFiles(paths: readonly string[]): Promise<number> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener(
      'message',
      function answered(event: MessageEvent<unknown>) {
        if (!isKept(event.data)) return;
        navigator.serviceWorker.removeEventListener('message', answered);
        resolve(event.data.kept);
      },
    );
    active?.postMessage({ kind: 'keep', paths });
  });
}

function isKept(data: unknown): data is { readonly kind: 'kept'; readonly kept: number } {
  return (
    typeof data === 'object' && data !== null && 'kept' in data && typeof data.kept === 'number'
  );
}
