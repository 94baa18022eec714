import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStatic } from '#electron/protocol/static-files.mjs';

const SECRET = 'outside the root';
let folder: string;
let root: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-static-'));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), SECRET);
  writeFileSync(path.join(root, 'index.html'), '<p>index</p>');
  writeFileSync(path.join(root, 'assets/خط 1.woff2'), 'font');
  for (const ending of ['js', 'css', 'svg', 'png', 'wasm', 'unknown'])
    writeFileSync(path.join(root, `a.${ending}`), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (body: Uint8Array | null) => (body === null ? null : new TextDecoder().decode(body));

describe('answerStatic()', () => {
  it('answers the root with the index', async () => {
    const { status, headers, body } = await answerStatic(root, 'GET', '/');

    expect({ status, body: text(body) }).toEqual({ status: 200, body: '<p>index</p>' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('finds a file whose name is encoded', async () => {
    const { status, headers } = await answerStatic(root, 'GET', `/assets/${encodeURIComponent('خط 1.woff2')}`);

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('font/woff2');
  });

  it.each([
    ['js', 'text/javascript; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['wasm', 'application/wasm'],
    ['unknown', 'application/octet-stream'],
  ])('gives .%s the type %s, since none is guessed', async (ending, type) => {
    const { headers } = await answerStatic(root, 'GET', `/a.${ending}`);

    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('sends no body to HEAD, but its length', async () => {
    const { status, headers, body } = await answerStatic(root, 'HEAD', '/index.html');

    expect({ status, body, length: headers['content-length'] }).toEqual({ status: 200, body: null, length: '12' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get'])('refuses %s', async (method) => {
    expect((await answerStatic(root, method, '/')).status).toBe(405);
  });

  it.each(['/missing.js', '/assets', '/index.html/x', `/${'x'.repeat(5000)}`])('does not find %s', async (pathname) => {
    expect((await answerStatic(root, 'GET', pathname)).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/./index.html',
    '/index.html%00.png',
    '/C:%5csecret.txt',
    '/index.html:hidden',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    'secret.txt',
    '',
  ])('refuses %j', async (pathname) => {
    expect((await answerStatic(root, 'GET', pathname)).status).toBe(400);
  });

  it('decodes once: a dot encoded twice is only an odd name', async () => {
    expect((await answerStatic(root, 'GET', '/%252e%252e/secret.txt')).status).toBe(404);
  });

  it('never reads outside its root, whatever the path', async () => {
    const piece = fc.constantFrom(
      '..',
      '%2e',
      '%2E%2e',
      '.',
      '/',
      '%2f',
      '%5c',
      '\\',
      'secret.txt',
      'assets',
      '%00',
      ':',
    );
    const pathname = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);

    await fc.assert(
      fc.asyncProperty(pathname, async (given) => {
        const { body } = await answerStatic(root, 'GET', given);

        expect(text(body)).not.toBe(SECRET);
      }),
      { numRuns: 1000 },
    );
  });

  it('sends the policy with every answer, refusals too', async () => {
    for (const [method, pathname] of [
      ['GET', '/'],
      ['GET', '/missing'],
      ['GET', '/..'],
      ['POST', '/'],
    ] as const) {
      const { headers } = await answerStatic(root, method, pathname);

      expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    }
  });
});
