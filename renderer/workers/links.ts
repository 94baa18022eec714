import type { Remote } from 'comlink';
import type { LinksService } from './links-service.ts';
import { connect } from './connect.ts';

let service: Remote<LinksService> | undefined;

/** The worker that looks for links; started at first use. */
export function links(): Remote<LinksService> {
  service ??= connect<LinksService>(
    new Worker(new URL('./links.worker.ts', import.meta.url), { type: 'module', name: 'links' }),
  );
  return service;
}
