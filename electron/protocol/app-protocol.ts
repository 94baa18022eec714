import { protocol, type Session } from 'electron';
import { APP_SCHEME, isOurUrl } from './app-origin.ts';
import type { PrintPages } from './print-pages.ts';
import { PRINT_HEADERS } from './security-headers.mjs';
import { answerStatic } from './static-files.mjs';

/** Has to run before the app is ready. Standard and secure: an origin with IndexedDB, workers and fetch. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built interface, from `root` and nowhere else, to the pages of one session. */
export function serveInterface(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, (request) => answerFile(root, request));
}

/** Serves waiting documents, and the interface's fonts, to the session that prints. */
export function servePrintPages(session: Session, root: string, pages: PrintPages): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const { pathname } = new URL(request.url);
    const html = isOurUrl(request.url) ? pages.take(pathname) : null;
    if (html !== null) {
      return new Response(html, { headers: { ...PRINT_HEADERS, 'content-type': 'text/html; charset=utf-8' } });
    }
    if (!/\.(woff2?|ttf)$/.test(pathname)) return new Response(null, { status: 404, headers: PRINT_HEADERS });
    return answerFile(root, request);
  });
}

async function answerFile(root: string, request: Request): Promise<Response> {
  if (!isOurUrl(request.url)) return new Response(null, { status: 404 });
  const { status, headers, body } = await answerStatic(root, request.method, new URL(request.url).pathname);
  return new Response(body === null ? null : new Uint8Array(body), { status, headers });
}
