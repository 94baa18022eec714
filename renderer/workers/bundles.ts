import type { Remote } from 'comlink';
import type { BundleService } from './bundle-service.ts';
import { connect } from './connect.ts';

let service: Remote<BundleService> | undefined;

/** The worker that writes and reads bundles; started at first use. */
export function bundles(): Remote<BundleService> {
  service ??= connect<BundleService>(
    new Worker(new URL('./bundles.worker.ts', import.meta.url), { type: 'module', name: 'bundles' }),
  );
  return service;
}
