import type { Remote } from 'comlink';
import { connect } from './connect.ts';
import type { SearchService } from './search-service.ts';

let service: Remote<SearchService> | undefined;

/** The search worker; started at first use. */
export function search(): Remote<SearchService> {
  service ??= connect<SearchService>(
    new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' }),
  );
  return service;
}
