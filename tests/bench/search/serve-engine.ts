import type { BenchEngine } from './measure.ts';

/** Answers the page's calls from the worker. */
export function serveEngine(engine: Partial<BenchEngine> & Readonly<Record<string, unknown>>): void {
  self.addEventListener('message', ({ data }: MessageEvent<{ id: number; name: string; args: unknown[] }>) => {
    const method = engine[data.name] as (...args: unknown[]) => Promise<unknown>;
    method(...data.args).then(
      (result) => self.postMessage({ id: data.id, result }),
      (error: unknown) =>
        self.postMessage({ id: data.id, error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  self.postMessage({ id: 0, result: null });
}
