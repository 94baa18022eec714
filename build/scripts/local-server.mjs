import http from 'node:http';
import { answerStatic } from '../../electron/protocol/static-files.mjs';

/** Nothing outside this computer can reach this address. */
export const LOOPBACK = '127.0.0.1';
/** By this header one Qosasa knows another. */
export const MARK = 'x-qosasa';

/**
 * Serves the built interface to the browser of this computer, with the same headers as the desktop shell gives it.
 * @param {string} root the built interface; no file outside it is read
 * @param {number} port 0 takes any free one
 * @param {string} version what the mark says
 * @returns {Promise<http.Server>} listening; rejects with `code: 'EADDRINUSE'` where the port is taken
 */
export function startLocalServer(root, port, version) {
  const server = http.createServer((request, response) => {
    answer(request, response, root, version).catch((/** @type {unknown} */ error) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {string} root
 * @param {string} version
 */
async function answer(request, response, root, version) {
  const { localPort } = request.socket;
  // A name of somebody else's that resolves to this computer would make our pages part of that site (DNS rebinding).
  if (request.headers.host === `localhost:${localPort}`) {
    // The same computer, but another origin, hence another archive: there is one address.
    response.writeHead(307, { location: `http://${LOOPBACK}:${localPort}${request.url}`, 'content-length': 0 }).end();
    return;
  }
  if (request.headers.host !== `${LOOPBACK}:${localPort}`) {
    response.writeHead(421, { 'content-length': 0 }).end();
    return;
  }
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const { status, headers, body } = await answerStatic(root, request.method ?? '', pathname);
  response.writeHead(status, { ...headers, [MARK]: version, 'cache-control': cacheControl(pathname) });
  response.end(body ?? undefined);
}

/**
 * The bundler puts a file's hash into its name below /assets/; everything else may change with the next build.
 * @param {string} pathname
 */
function cacheControl(pathname) {
  return pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
}

/** @param {http.Server} server @returns {string} the address to open */
export function addressOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return `http://${LOOPBACK}:${address.port}/`;
}

/**
 * Who answers on a port of this computer.
 * @param {number} port
 * @returns {Promise<'qosasa' | 'another'>}
 */
export async function whoServes(port) {
  try {
    const response = await fetch(`http://${LOOPBACK}:${port}/`, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return response.headers.has(MARK) ? 'qosasa' : 'another';
  } catch {
    return 'another'; // it listens, but does not speak HTTP, or not in time
  }
}

/**
 * Ends the process with 0 when it is asked to: Ctrl+C is how this server is meant to be stopped.
 * @param {http.Server} server
 */
export function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}
