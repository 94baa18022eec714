import type { Remote } from 'comlink';
import { connect } from './connect.ts';
import type { ImportService } from './import-service.ts';

let service: Remote<ImportService> | undefined;

/** The worker that imports; started at first use. */
export function imports(): Remote<ImportService> {
  service ??= connect<ImportService>(
    new Worker(new URL('./imports.worker.ts', import.meta.url), { type: 'module', name: 'imports' }),
  );
  return service;
}
