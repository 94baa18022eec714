import type { HostInfo } from '#shared/host.ts';
import { host } from '../host/host.ts';

/** What hosts this window; for the settings screen. */
export function readHostInfo(): Promise<HostInfo> {
  return host.info();
}
