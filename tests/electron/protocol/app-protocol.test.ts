import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(() => app.close());

const statusOf = (path: string, method = 'GET') =>
  app.page.evaluate(([url, verb]) => fetch(url, { method: verb }).then(({ status }) => status), [
    path,
    method,
  ] as const);

describe('app://qosasa', () => {
  it('serves the interface with its type and its policy', async () => {
    const { type, policy, sniff } = await app.page.evaluate(async () => {
      const { headers } = await fetch('/index.html');
      return {
        type: headers.get('content-type'),
        policy: headers.get('content-security-policy'),
        sniff: headers.get('x-content-type-options'),
      };
    });

    expect({ type, sniff }).toEqual({ type: 'text/html; charset=utf-8', sniff: 'nosniff' });
    expect(policy).toContain("default-src 'none'");
  });

  it.each(['/..%2f..%2fpackage.json', '/%2e%2e%2fmain/main.js', '/assets/..%5c..%5cmain%5cmain.js', '/%00'])(
    'refuses %s',
    async (path) => {
      expect(await statusOf(path)).toBe(400);
    },
  );

  it.each(['/../main/main.js', '/%2e%2e/main/main.js', '/main/main.js', '/preload/preload.cjs', '/missing.js'])(
    'does not find %s: the browser has resolved its dots already, and nothing outside the interface is served',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  it('only reads', async () => {
    expect(await statusOf('/index.html', 'POST')).toBe(405);
  });

  it('is one host: no other name under the scheme answers', async () => {
    const outcome = await app.page.evaluate(() =>
      fetch(location.origin.replace('qosasa', 'other')).then(
        ({ status }) => status,
        () => 'refused',
      ),
    );

    expect(outcome).toBe('refused');
  });
});
