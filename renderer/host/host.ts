import type { Host } from '#shared/host.ts';
import { createBrowserHost } from './browser.ts';
import { createElectronHost } from './electron.ts';

/** The host this window runs in. */
export const host: Host = window.qosasa ? createElectronHost(window.qosasa) : createBrowserHost();
