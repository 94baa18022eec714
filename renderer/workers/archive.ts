import { proxy, type Remote } from 'comlink';
import type { HostJournal } from '#shared/host.ts';
import type { ArchiveService } from './archive-service.ts';
import { connect } from './connect.ts';

let service: Remote<ArchiveService> | undefined;

function worker(): Remote<ArchiveService> {
  service ??= connect<ArchiveService>(
    new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module', name: 'archive' }),
  );
  return service;
}

/** The service as the actions call it; what it calls back crosses to the worker by proxy. Started at first use. */
export const archiveWorker: ArchiveService = {
  verify: (onProgress) => worker().verify(proxy(onProgress)),
  rebuildRows: (keys, onProgress) => worker().rebuildRows(keys, proxy(onProgress)),
  restore: (journal, files, onProgress) => worker().restore(proxied(journal), files, proxy(onProgress)),
};

function proxied({ read, original }: Pick<HostJournal, 'read' | 'original'>): Pick<HostJournal, 'read' | 'original'> {
  return proxy({ read, original });
}
