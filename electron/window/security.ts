import type { App, Session, WebContents, WebPreferences } from 'electron';
import { isOurBlob, isOurUrl } from '../protocol/app-origin.ts';

/** The preferences of every window, each said aloud although most are Electron's defaults: a default may change. */
export const GUARDED_PREFERENCES: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spell checker fetches its dictionaries from the network.
  spellcheck: false,
};

/**
 * Holds every page the app will ever open to its own document. Wrong certificates and log-ins are refused by Electron
 * itself as long as nobody listens for them, and nobody does; a client certificate it would choose by itself.
 */
export function guardApp(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  // This one comes for every frame; for the main frame will-navigate would only say it again.
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame, contents.getURL())) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url, true, contents.getURL())) event.preventDefault();
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** The main frame may only load its own document again; a frame in it may show what the page gives it as text. */
function mayNavigate(to: string, isMainFrame: boolean, current: string): boolean {
  if (isMainFrame) return isOurUrl(to) && withoutHash(to) === withoutHash(current);
  return to === 'about:srcdoc' || to === 'about:blank';
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/**
 * Holds one session to what the app carries: no request leaves, no permission is given, nothing is downloaded.
 * @param allowsDevTools in development the developer tools' own page may load
 */
export function guardSession(session: Session, allowsDevTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isAllowed = isOurUrl(url) || isOurBlob(url) || url.startsWith('data:');
    answer({ cancel: !isAllowed && !(allowsDevTools && url.startsWith('devtools:')) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isGranted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // Exports go through the save dialog; a download would choose its own place and name.
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** One permission has a use and no risk: that Chromium does not clear the archive when the disk runs full. */
function isGranted(permission: string, url: string): boolean {
  return permission === 'persistent-storage' && isOurUrl(url);
}
