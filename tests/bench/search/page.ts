/** The bench's page: starts an engine's worker and passes calls on to it. */
const WORKERS: Readonly<Record<string, () => Worker>> = {
  app: () => new Worker(new URL('./engines/app.worker.ts', import.meta.url), { type: 'module' }),
  ours: () => new Worker(new URL('./engines/ours.worker.ts', import.meta.url), { type: 'module' }),
  sqlite: () => new Worker(new URL('./engines/sqlite.worker.ts', import.meta.url), { type: 'module' }),
  minisearch: () => new Worker(new URL('./engines/minisearch.worker.ts', import.meta.url), { type: 'module' }),
  flexsearch: () => new Worker(new URL('./engines/flexsearch.worker.ts', import.meta.url), { type: 'module' }),
};

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}
type Call = (name: string, ...args: unknown[]) => Promise<unknown>;

const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
let last = 0;

function start(engine: string): Call {
  const worker = WORKERS[engine]?.();
  if (!worker) throw new Error(`No engine ${engine}`);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { done, failed } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.error === undefined) done?.(data.result);
    else failed?.(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message));
  });
  return async (name, ...args) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      worker.postMessage({ id: last, name, args });
    });
}

const engine = new URLSearchParams(location.search).get('engine') ?? 'ours';
Object.assign(window, { call: start(engine) });
