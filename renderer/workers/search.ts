import type { Remote } from 'comlink';
import { connect } from './connect.ts';
import type { SearchService } from './search-service.ts';

let worker: Worker | undefined;
let service: Remote<SearchService> | undefined;

/** Has the worker's program loaded, while the archive is still being looked at; it does nothing before `search()`. */
export function loadSearch(): Worker {
  worker ??= new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
  return worker;
}

/** The search worker; started at first use. */
export function search(): Remote<SearchService> {
  service ??= connect<SearchService>(loadSearch());
  return service;
}
