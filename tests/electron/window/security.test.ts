import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';

let app: AppUnderTest;
/** Stands for the network: on this machine, where nothing but the app's own rules keeps a request from reaching it. */
let outside: Server;
let address: string;
let reached: string[];

beforeAll(async () => {
  outside = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('outside');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
  outside.close();
});
beforeEach(() => {
  reached = [];
});

/** Long enough for Chromium to have begun what it would do; there is no event for what does not happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

const isShown = (page: Page) => page.url() !== 'about:blank';

const windowUrls = () =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()));

describe('the content policy', () => {
  it('runs no inline script, no event attribute and no text as code', async () => {
    const ran = await app.page.evaluate(async () => {
      const state = window as unknown as { ran: string[] };
      state.ran = [];
      const script = document.createElement('script');
      script.textContent = 'window.ran.push("inline")';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran.push(\'attribute\')">');
      await new Promise((resolve) => setTimeout(resolve, 100));
      try {
        (0, eval)('window.ran.push("eval")');
      } catch (error) {
        if (!(error instanceof EvalError)) throw error;
      }
      return state.ran;
    });

    expect(ran).toEqual([]);
  });

  it('runs no script from a blob or a data address, not even in a worker', async () => {
    const outcomes = await app.page.evaluate(() => {
      const blob = URL.createObjectURL(new Blob(['postMessage("ran")'], { type: 'text/javascript' }));
      const start = (url: string) =>
        new Promise<string>((resolve) => {
          try {
            const worker = new Worker(url);
            worker.onmessage = () => resolve('ran');
            worker.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        });
      return Promise.all([start(blob), start('data:text/javascript,postMessage("ran")')]);
    });

    expect(outcomes).toEqual(['refused', 'refused']);
  });

  it('lets no base address and no form lead elsewhere', async () => {
    const before = await windowUrls();
    const base = await app.page.evaluate((elsewhere) => {
      document.head.insertAdjacentHTML('beforeend', `<base href="${elsewhere}/">`);
      document.body.insertAdjacentHTML('beforeend', `<form id="leak" method="get" action="${elsewhere}/form"></form>`);
      document.querySelector<HTMLFormElement>('#leak')?.submit();
      return document.baseURI;
    }, address);
    await settle();

    expect(base).not.toContain('127.0.0.1');
    expect(await windowUrls()).toEqual(before);
    expect(reached).toEqual([]);
  });
});

describe('the network', () => {
  const attempts: Record<string, (url: string) => Promise<unknown>> = {
    'a fetch': (url) => fetch(url, { mode: 'no-cors' }),
    'a picture': (url) =>
      new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = () => reject(new Error('refused'));
        image.src = url;
      }),
    'a web socket': (url) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = () => reject(new Error('refused'));
      }),
    'an event source': (url) =>
      new Promise((resolve, reject) => {
        const source = new EventSource(url);
        source.onopen = resolve;
        source.onerror = () => reject(new Error('refused'));
      }),
    'a font': (url) => new FontFace('outside', `url(${url})`).load(),
    'a module': (url) => import(/* @vite-ignore */ url),
  };

  it.each(Object.entries(attempts))('is out of reach for %s of the page', async (_name, attempt) => {
    const outcome = await app.page.evaluate(attempt, `${address}/page`).then(
      () => 'sent',
      () => 'refused',
    );

    expect(outcome).toBe('refused');
    expect(reached).toEqual([]);
  });

  it('is out of reach for a beacon, a prefetch and a style, which report no failure', async () => {
    await app.page.evaluate((url) => {
      navigator.sendBeacon(`${url}/beacon`, 'x');
      const hints = ['prefetch', 'preconnect', 'dns-prefetch', 'preload', 'stylesheet', 'icon'];
      for (const hint of hints) {
        document.head.insertAdjacentHTML('beforeend', `<link rel="${hint}" as="image" href="${url}/${hint}">`);
      }
      document.body.insertAdjacentHTML('beforeend', `<p style="background: url(${url}/style)">x</p>`);
    }, address);
    await settle();

    expect(reached).toEqual([]);
  });

  it('is refused by the shell too, where no policy of a page stands before it', async () => {
    const error = await app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      try {
        await window.loadURL(url);
        return 'loaded';
      } catch (failure) {
        return String(failure);
      } finally {
        window.destroy();
      }
    }, `${address}/shell`);

    expect(error).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(reached).toEqual([]);
  });

  it('is not asked for names, proxies, components or statistics by Chromium itself', async () => {
    const switches = await app.evaluate(({ app: { commandLine } }) => ({
      names: commandLine.getSwitchValue('host-resolver-rules'),
      isWithoutProxy: commandLine.hasSwitch('no-proxy-server'),
      isQuiet: commandLine.hasSwitch('disable-background-networking'),
      hasNoUpdates: commandLine.hasSwitch('disable-component-update'),
    }));

    expect(switches).toEqual({ names: 'MAP * ~NOTFOUND', isWithoutProxy: true, isQuiet: true, hasNoUpdates: true });
  });

  it('has no certificate chosen for it and no log-in answered', async () => {
    const seen = await app.evaluate(({ app: electronApp }) => {
      let isPrevented = false;
      let chosen: unknown = 'not answered';
      const event = { preventDefault: () => (isPrevented = true) };
      electronApp.emit(
        'select-client-certificate',
        event,
        null,
        'https://example.org',
        [{}],
        (certificate: unknown) => {
          chosen = certificate ?? 'none';
        },
      );
      const listening = ['certificate-error', 'login'].filter((name) => electronApp.listenerCount(name) > 0);
      return { isPrevented, chosen, listening };
    });

    expect(seen).toEqual({ isPrevented: true, chosen: 'none', listening: [] });
  });
});

describe('navigation', () => {
  it.each([
    ['to a site', () => address],
    ['to a file of the disk', () => 'file:///etc/hosts'],
    ['to another page of our own origin', () => 'app://qosasa/other.html'],
    ['to a host that only looks like ours', () => 'app://qosasa.example.org/index.html'],
    ['to text given as a page', () => 'data:text/html,<h1>phishing</h1>'],
  ])('is refused %s', async (_where, target) => {
    const before = await windowUrls();

    await app.page.evaluate((url) => void (location.href = url), target());
    await settle();

    expect(await windowUrls()).toEqual(before);
    expect(await app.page.locator('#root').count()).toBe(1);
    expect(reached).toEqual([]);
  });

  it('is allowed to the page itself, so that it can be loaded anew', async () => {
    await app.page.evaluate(() => void ((window as { mark?: number }).mark = 1));

    await Promise.all([app.page.waitForEvent('load'), app.page.evaluate(() => location.reload())]);

    expect(await app.page.evaluate(() => (window as { mark?: number }).mark)).toBeUndefined();
    expect(await app.page.locator('#root').count()).toBe(1);
  });

  it('is refused to a frame, which may only show what the page gives it as text', async () => {
    const texts = await app.page.evaluate(async (elsewhere) => {
      const show = async (attribute: 'src' | 'srcdoc', value: string) => {
        const frame = document.createElement('iframe');
        frame.setAttribute(attribute, value);
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 300));
        // A refused frame shows an error page of another origin, hence no document.
        const text = frame.contentDocument?.body.textContent ?? 'closed to us';
        frame.remove();
        return text;
      };
      const blob = URL.createObjectURL(new Blob(['made by the page'], { type: 'text/html' }));
      return {
        given: await show('srcdoc', '<style>p { color: red }</style><p>preview</p>'),
        leaving: await show('srcdoc', `<meta http-equiv="refresh" content="0; url=${elsewhere}/left">preview`),
        others: [await show('src', elsewhere), await show('src', blob), await show('src', 'index.html')],
      };
    }, address);

    expect(texts.given).toContain('preview');
    expect(texts.leaving).not.toContain('outside');
    expect(texts.others).toEqual(['closed to us', 'closed to us', 'closed to us']);
    expect(reached).toEqual([]);
  });

  it('does not follow a file that is dropped beside its target', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-drop-'));
    const file = path.join(folder, 'dropped.html');
    writeFileSync(file, '<h1>dropped</h1>');
    const before = await windowUrls();
    const client = await app.page.context().newCDPSession(app.page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };

    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await client.send('Input.dispatchDragEvent', { type, x: 4, y: 4, data });
    }
    await settle();

    expect(await windowUrls()).toEqual(before);
    rmSync(folder, { recursive: true });
  });
});

describe('new windows and downloads', () => {
  it('opens no window for a page', async () => {
    await app.page.evaluate((url) => {
      window.open(url);
      window.open('index.html');
      document.body.insertAdjacentHTML('beforeend', `<a id="out" target="_blank" href="${url}">out</a>`);
      document.querySelector<HTMLAnchorElement>('#out')?.click();
    }, address);
    await settle();

    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    // The double closes what Chromium has opened, which takes it a moment.
    await expect.poll(() => app.page.context().pages().filter(isShown)).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  it('lets a page download nothing', async () => {
    await app.evaluate(({ session }) => {
      const seen: boolean[] = [];
      (globalThis as { downloadsPrevented?: boolean[] }).downloadsPrevented = seen;
      // Behind the app's own listener, to see what it has decided.
      session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented));
    });

    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'kept.txt';
      link.click();
    });

    const prevented = () => app.evaluate(() => (globalThis as { downloadsPrevented?: boolean[] }).downloadsPrevented);
    await expect.poll(prevented).toEqual([true]);
  });

  it('attaches no web view', async () => {
    const isPrevented = await app.evaluate(({ BrowserWindow }) => {
      let prevented = false;
      const event = { preventDefault: () => (prevented = true) };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
      return prevented;
    });

    expect(isPrevented).toBe(true);
  });
});

describe('permissions', () => {
  it('are denied, whichever a page asks for', async () => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const asked = names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state] as const;
      });
      return Object.fromEntries(await Promise.all(asked));
    });

    expect(new Set(Object.values(states))).toEqual(new Set(['denied']));
    expect(Object.keys(states)).toHaveLength(6);
  });

  it('let the archive be kept when the disk runs full, and only that', async () => {
    expect(await app.page.evaluate(() => navigator.storage.persist())).toBe(true);
  });

  it('give no device and no spell checker', async () => {
    const kinds = await app.page.evaluate(async () => {
      type Devices = { getDevices?: () => Promise<unknown[]> };
      const { usb, hid, serial } = navigator as unknown as {
        usb?: Devices;
        hid?: Devices;
        serial?: { getPorts?: () => Promise<unknown[]> };
      };
      const count = async (list: (() => Promise<unknown[]>) | undefined) =>
        list ? (await list().catch(() => [])).length : 0;
      return [
        await count(usb?.getDevices?.bind(usb)),
        await count(hid?.getDevices?.bind(hid)),
        await count(serial?.getPorts?.bind(serial)),
      ];
    });
    const hasSpellChecker = await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());

    expect(kinds).toEqual([0, 0, 0]);
    expect(hasSpellChecker).toBe(false);
  });
});
