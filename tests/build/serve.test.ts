import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_HEADERS } from '#electron/protocol/security-headers.mjs';
import { freePort, listen } from './support/listen.ts';
import { runScript, type RunningScript } from './support/run-script.ts';

let port: number;
let server: RunningScript;
beforeAll(async () => {
  port = await freePort();
  server = runScript('serve.mjs', ['--port', String(port)]);
  await server.says('Qosasa is at');
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks without tidying the path, as an attacker would. */
function ask(path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('the local server', () => {
  it('serves the built interface with the shell’s own headers, and can be recognised', async () => {
    const { status, headers, body } = await ask('/');

    expect(status).toBe(200);
    expect(body).toContain('id="root"');
    expect(headers).toMatchObject(PAGE_HEADERS);
    expect(headers['x-qosasa']).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('serves nothing beside it', async () => {
    const paths = ['/package.json', '/main/main.js', '/../package.json', '/..%2fmain%2fmain.js', '/%2e%2e/cli.js'];
    const statuses = await Promise.all(paths.map(async (path) => (await ask(path)).status));

    expect(statuses).toEqual([404, 404, 400, 400, 400]);
  });

  it.each(['evil.example', 'evil.example:4173', '127.0.0.1', '127.0.0.1.evil.example', '[::1]'])(
    'does not answer under the name %s',
    async (host) => {
      const { status, body } = await ask('/', { host });

      expect({ status, body }).toEqual({ status: 421, body: '' });
    },
  );

  it('leads localhost to the one address that has the archive', async () => {
    const { status, headers } = await ask('/?x=1', { host: `localhost:${port}` });

    expect({ status, location: headers['location'] }).toEqual({
      status: 307,
      location: `http://127.0.0.1:${port}/?x=1`,
    });
  });

  it('only reads', async () => {
    const statuses = await Promise.all(
      ['POST', 'PUT', 'DELETE'].map(async (method) => (await ask('/', { method })).status),
    );

    expect(statuses).toEqual([405, 405, 405]);
  });

  it('answers HEAD without a body', async () => {
    const { status, body, headers } = await ask('/', { method: 'HEAD' });

    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  it('listens on this computer alone', async () => {
    const { default: os } = await import('node:os');
    const others = Object.values(os.networkInterfaces()).flatMap((list) => list ?? []);
    const outer = others.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);

    const outcomes = await Promise.all(
      outer.map((address) =>
        fetch(`http://${address}:${port}/`).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );

    expect(outcomes).toEqual(outer.map(() => 'refused'));
  });
});

describe('serve.mjs', () => {
  it.each(['-1', '70000', 'x'])('refuses the port %s', async (given) => {
    const script = runScript('serve.mjs', [`--port=${given}`]);

    expect(await script.ended).toBe(1);
    expect(script.output()).toContain('--port takes a number');
  });

  it('says when the port is taken', async () => {
    const taken = await listen((_request, response) => void response.end());
    const script = runScript('serve.mjs', ['--port', String(taken)]);

    expect(await script.ended).toBe(1);
    expect(script.output()).toContain(`Port ${taken} is taken.`);
  });
});
