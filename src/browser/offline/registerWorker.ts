import { keepFiles } from './keepFiles.ts';

/**
 * Registers the service worker of the site whose root is `base` («/svod/»). Does nothing where there is none.
 * The page of a first visit was loaded before its worker: it is kept by request, as later ones are by reading.
 */
export async function registerWorker(base: string): Promise<void> {
  if (!canKeep()) return;
  const isFirstVisit = navigator.serviceWorker.controller === null;
  try {
    navigator.serviceWorker.addEventListener('controllerchange', renewKept);
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    if (isFirstVisit) await keepFiles([location.pathname]);
    else renewKept();
  } catch {
    // A browser may forbid workers: the site is then read with a network only.
  }
}

/** Whether this browser can keep pages for reading without a network. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext;
}

/** A new worker comes with a new build: what was kept of an earlier one is loaded anew, unless the visitor spares traffic. */
function renewKept(): void {
  const network: unknown = 'connection' in navigator ? navigator.connection : null;
  const isSpared = typeof network === 'object' && network !== null && 'saveData' in network;
  if (isSpared && network.saveData === true) return;
  navigator.serviceWorker.controller?.postMessage({ kind: 'renew' });
}
