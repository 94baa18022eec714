import path from 'node:path';
import { chromium } from 'playwright';
import { originOf, toChromium, toElectron } from './addresses.mjs';
import { control, switches } from './control.mjs';
import { CHROMIUM_PERMISSIONS, session } from './session.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run'];

let persistent = null;
let permissionClient = null;
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

/**
 * Opens the page of a window, in the browser context of its session.
 * @param {import('./session.mjs').Session} electronSession
 * @param {boolean} hasJavaScript
 */
export async function openPage(electronSession, hasJavaScript) {
  const made = contexts.get(electronSession) ?? new Map();
  contexts.set(electronSession, made);
  if (!made.has(hasJavaScript)) made.set(hasJavaScript, setUp(electronSession, hasJavaScript));
  const context = await made.get(hasJavaScript);
  expected.set(context, (expected.get(context) ?? 0) + 1);
  return context.newPage();
}

/** Pages that windows of the app are about to open, by context; any other page was opened by a page. */
const expected = new Map();

async function setUp(electronSession, javaScriptEnabled) {
  const shared = await start();
  const context =
    electronSession === session.defaultSession
      ? shared
      : await shared.browser().newContext({ javaScriptEnabled, serviceWorkers: 'block' });
  await context.route('**/*', (route) => answer(electronSession, route));
  context.on('page', (page) => {
    const waiting = expected.get(context) ?? 0;
    if (waiting > 0) expected.set(context, waiting - 1);
    else electronSession.emit('double-popup', page);
  });
  return context;
}

/** Sets in Chromium what the session's permission handlers say for an origin. */
export async function applyPermissions(electronSession, url) {
  // Chromium sets them for the browser's own profile alone; a session in memory shows no page that could ask.
  if (electronSession !== session.defaultSession) return;
  // What is set lasts as long as the client that set it.
  permissionClient ??= start().then((context) => context.browser().newBrowserCDPSession());
  const client = await permissionClient;
  for (const [permission, names] of CHROMIUM_PERMISSIONS) {
    const setting = electronSession.grants(permission, originOf(url)) ? 'granted' : 'denied';
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
  // As in Electron, what nobody refuses goes out to the network.
  if (!handler) return route.continue();
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
