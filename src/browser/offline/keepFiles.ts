/**
 * Asks the worker to keep files for reading without a network (paths from the site's root).
 * Resolves with how many of them are kept; waits for the worker to be ready.
 */
export async function keepFiles(paths: readonly string[]): Promise<number> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(keptIn(data));
    active?.postMessage({ kind: 'keep', paths }, [channel.port2]);
  });
}

function keptIn(data: unknown): number {
  const isKept =
    typeof data === 'object' && data !== null && 'kept' in data && typeof data.kept === 'number';
  return isKept ? Number(data.kept) : 0;
}
