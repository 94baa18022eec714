import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { toChromium, toElectron } from './addresses.mjs';
import { app } from './app.mjs';
import { applyPermissions, openPage } from './chromium.mjs';
import { ipcMain } from './ipc-main.mjs';
import { openWindows } from './open-windows.mjs';
import { pageScript } from './page-side.mjs';
import { session } from './session.mjs';
import { preventable, WebContents } from './web-contents.mjs';
import { decode } from './wire.mjs';

export class BrowserWindow extends EventEmitter {
  #isDestroyed = false;
  #isMinimised = false;
  #isMaximised = false;
  #isLoadedByApp = false;
  #opened;

  constructor(options = {}) {
    super();
    this.options = options;
    this.isShown = options.show !== false;
    this.bounds = { x: 0, y: 0, width: 800, height: 600, ...definedBounds(options) };
    this.webContents = new WebContents(this, options.webPreferences?.session ?? session.defaultSession);
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#opened = this.#open();
  }

  async #open() {
    const { preload, javascript = true } = this.options.webPreferences ?? {};
    const page = await openPage(this.webContents.session, javascript);
    this.webContents.attach(page);
    page.on('close', () => this.#forget());
    await page.exposeBinding('__electronDoubleSend', async ({ frame }, channel, args) => {
      const event = { sender: this.webContents, senderFrame: this.webContents.describeFrame(frame) };
      return ipcMain.answerPage(channel, event, decode(args));
    });
    await page.addInitScript({ content: pageScript(preload ? readFileSync(preload, 'utf8') : null) });
    await page.route('**/*', (route) => this.#hold(route));
    return page;
  }

  /** Lets a page's own navigation through only when the app does. */
  #hold(route) {
    const request = route.request();
    if (!request.isNavigationRequest() || this.#isLoadedByApp) return route.fallback();
    const isMainFrame = request.frame().parentFrame() === null;
    const isAllowed = this.webContents.allowsNavigation(toElectron(request.url()), isMainFrame);
    return isAllowed ? route.fallback() : route.abort('aborted');
  }

  async loadURL(url) {
    const page = await this.#opened;
    await applyPermissions(this.webContents.session, url);
    this.#isLoadedByApp = true;
    try {
      await page.goto(toChromium(url));
    } finally {
      this.#isLoadedByApp = false;
    }
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  #forget() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    openWindows.delete(this);
    this.emit('closed');
    if (openWindows.size === 0 && !app.isQuitting) app.emit('window-all-closed');
  }

  async close() {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) await this.destroy();
  }
  async destroy() {
    this.#forget();
    await (await this.#opened).close().catch(() => undefined);
  }
  isDestroyed() {
    return this.#isDestroyed;
  }

  show() {
    this.isShown = true;
  }
  isVisible() {
    return this.isShown;
  }
  focus() {
    focused = this;
  }
  isFocused() {
    return focused === this;
  }
  minimize() {
    this.#isMinimised = true;
    this.isShown = false;
  }
  restore() {
    this.#isMinimised = false;
  }
  isMinimized() {
    return this.#isMinimised;
  }
  maximize() {
    this.#isMaximised = true;
  }
  isMaximized() {
    return this.#isMaximised;
  }
  getBounds() {
    return this.bounds;
  }
  getNormalBounds() {
    return this.bounds;
  }
  setBounds(bounds) {
    this.bounds = { ...this.bounds, ...bounds };
    this.emit('move');
    this.emit('resize');
  }

  static getAllWindows() {
    return [...openWindows];
  }
  static fromWebContents(contents) {
    return contents.owner ?? null;
  }
}

let focused = null;

function definedBounds({ x, y, width, height }) {
  return Object.fromEntries(Object.entries({ x, y, width, height }).filter(([, value]) => value !== undefined));
}
