import path from 'node:path';
import { chromium } from 'playwright-core';
import { originOf, toChromium, toElectron } from './addresses.mjs';
import { control, switches } from './control.mjs';
import { CHROMIUM_PERMISSIONS, session } from './session.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run'];

let persistent = null;
const contexts = new Map();

/** The one browser of the app: its profile, hence its IndexedDB, lives in the user's data. */
function start() {
  persistent ??= chromium.launchPersistentContext(path.join(control.userData, 'chromium'), {
    executablePath: control.chromium,
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: control.languages[0],
    serviceWorkers: 'block',
    args: [...ARGUMENTS, ...[...switches].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`))],
  });
  return persistent;
}

/** The browser context of a session, with or without JavaScript, set up once. */
export async function contextOf(electronSession, hasJavaScript) {
  const key = `${hasJavaScript}`;
  const made = contexts.get(electronSession) ?? new Map();
  contexts.set(electronSession, made);
  if (!made.has(key)) made.set(key, setUp(electronSession, hasJavaScript));
  return made.get(key);
}

async function setUp(electronSession, javaScriptEnabled) {
  const shared = await start();
  const context =
    electronSession === session.defaultSession
      ? shared
      : await shared.browser().newContext({ javaScriptEnabled, serviceWorkers: 'block' });
  await context.route('**/*', (route) => answer(electronSession, route));
  return context;
}

/** Sets in Chromium what the session's permission handlers say for an origin. What is set lasts as long as the client. */
export async function applyPermissions(electronSession, page, url) {
  // Chromium sets them for the browser's own profile alone; a session in memory shows no page that could ask.
  if (electronSession !== session.defaultSession) return;
  const origin = originOf(url);
  const client = await page.context().newCDPSession(page);
  for (const [permission, names] of CHROMIUM_PERMISSIONS) {
    const setting = electronSession.grants(permission, origin) ? 'granted' : 'denied';
    for (const name of names) {
      await client.send('Browser.setPermission', { permission: { name }, setting, origin: originOf(toChromium(url)) });
    }
  }
}

/** Every request of every page: first the session's filter, then the handler of its scheme. */
async function answer(electronSession, route) {
  const request = route.request();
  const url = toElectron(request.url());
  if (electronSession.beforeRequest) {
    const details = { url, method: request.method(), resourceType: request.resourceType() };
    const { cancel } = await new Promise((resolve) => electronSession.beforeRequest(details, resolve));
    if (cancel) return route.abort('blockedbyclient');
  }
  const handler = electronSession.protocol.handlers.get(url.slice(0, url.indexOf(':')));
  if (!handler) return route.abort('internetdisconnected');
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':'));
  const hasBody = !['GET', 'HEAD'].includes(request.method());
  const body = hasBody ? request.postDataBuffer() : null;
  const response = await handler(new Request(url, { method: request.method(), headers, body }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

export async function closeChromium() {
  const context = await persistent;
  persistent = null;
  await context?.close();
}
