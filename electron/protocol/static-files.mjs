import fs from 'node:fs';
import path from 'node:path';
import { PAGE_HEADERS } from './security-headers.mjs';

/** By file ending. Modules and styles are refused by the browser unless their type is right (nosniff). */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
]);

/** What a file system says of a path that names no file of ours. Anything else is a fault and is not hidden. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/**
 * @typedef {object} StaticAnswer
 * @property {number} status
 * @property {Readonly<Record<string, string>>} headers
 * @property {Uint8Array | null} body null where there is none to send
 */

/**
 * Answers one request for a file of the built interface.
 * @param {string} root the only folder that is ever read from
 * @param {string} method GET and HEAD; anything else is refused
 * @param {string} pathname the path of the URL as it was sent, still percent-encoded, with its leading slash
 * @returns {Promise<StaticAnswer>} 200, 400 (a path no file of ours can have), 404 or 405
 */
export async function answerStatic(root, method, pathname) {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { allow: 'GET, HEAD' });
  const segments = safeSegments(pathname);
  if (segments === null) return refusal(400);
  const file = path.join(root, ...segments);
  try {
    // Asked of the module each time: Electron has replaced its function by one that reads inside the package.
    const body = await fs.promises.readFile(file);
    const type = TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
    const headers = { ...PAGE_HEADERS, 'content-type': type, 'content-length': String(body.byteLength) };
    return { status: 200, headers, body: method === 'HEAD' ? null : body };
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_SUCH_FILE.has(String(error.code))) return refusal(404);
    throw error;
  }
}

/**
 * The parts of a path below the root, or null where one of them could lead out of it. Encoded dots and slashes are
 * decoded first, once, as the file system would see them.
 * @param {string} pathname
 * @returns {readonly string[] | null}
 */
function safeSegments(pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null; // not valid percent-encoding: no link of ours is written so
  }
  if (!decoded.startsWith('/')) return null;
  if (decoded === '/') return ['index.html'];
  const segments = decoded.slice(1).split('/');
  // A colon would name a drive or an alternate stream on Windows; a control character names nothing of ours.
  return segments.some((part) => part === '' || /^\.{1,2}$|[\\:\p{Cc}]/u.test(part)) ? null : segments;
}

/**
 * @param {number} status
 * @param {Readonly<Record<string, string>>} [extra]
 * @returns {StaticAnswer}
 */
function refusal(status, extra = {}) {
  const headers = { ...PAGE_HEADERS, ...extra, 'content-type': 'text/plain; charset=utf-8', 'content-length': '0' };
  return { status, headers, body: null };
}
