import { wrap, type Remote } from 'comlink';
import type { SearchService } from './search-service.ts';

let service: Remote<SearchService> | undefined;

/** The search worker; started at first use. */
export function search(): Remote<SearchService> {
  service ??= wrap<SearchService>(
    new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' }),
  );
  return service;
}
