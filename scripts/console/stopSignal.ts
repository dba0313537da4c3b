import { Refusal } from './Refusal.ts';

/** Aborted when the person or the system asks the process to stop: time to clean up and leave. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort(new Refusal(`Остановлено (${signal}).`));
    });
  }
  return controller.signal;
}
