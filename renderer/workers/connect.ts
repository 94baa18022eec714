import { wrap, type Remote } from 'comlink';
import { heldKey } from '../store/lock/held-key.ts';

/** What a worker is told before it is asked anything: the key of a locked archive, or that there is none. */
export type WorkerStart = { readonly dataKey: Uint8Array | null };

const workers = new Set<Worker>();

/** Reaches the service of a worker that was just started, with the key to the archive. */
export function connect<T>(worker: Worker): Remote<T> {
  const start: WorkerStart = { dataKey: heldKey()?.dataKey ?? null };
  worker.postMessage(start);
  workers.add(worker);
  return wrap<T>(worker);
}

/** Ends all workers that read or write the archive, whatever they are at. */
export function endWorkers(): void {
  for (const worker of workers) worker.terminate();
  workers.clear();
}
