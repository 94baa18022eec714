import type { Host, HostBridge } from '#shared/host.ts';

declare global {
  interface Window {
    /** Put there by the preload script of the desktop shell; absent in a browser. */
    readonly qosasa?: HostBridge;
  }
}

/** The desktop shell as host. */
export function createElectronHost(bridge: HostBridge): Host {
  return {
    backups: {
      place: () => bridge.request('backup:place'),
      choose: () => bridge.request('backup:choose'),
      begin: (request) => bridge.request('backup:begin', request),
      write: (request) => bridge.request('backup:write', request),
      read: (stretch) => bridge.request('backup:read', stretch),
      keep: (request) => bridge.request('backup:keep', request),
      discard: (request) => bridge.request('backup:discard', request),
    },
    journal: {
      state: () => bridge.request('journal:state'),
      append: (addition) => bridge.request('journal:append', addition),
      renew: (renewal) => bridge.request('journal:renew', renewal),
      read: (stretch) => bridge.request('journal:read', stretch),
      original: (sha256) => bridge.request('journal:original', sha256),
    },
    info: () => bridge.request('host:info'),
    save: (request) => bridge.request('file:save', request),
    saveBlob: async (name, file) =>
      bridge.request('file:save', { name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    printPdf: (request) => bridge.request('report:pdf', request),
    setLanguage: async (language) => {
      await bridge.request('shell:language', language);
    },
    onCommand: (listener) => bridge.onCommand(listener),
  };
}
