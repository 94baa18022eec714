import { EventEmitter } from 'node:events';
import { originOf, toElectron } from './addresses.mjs';
import { encode } from './wire.mjs';

let lastId = 0;

/** An event whose default action a listener may prevent. */
export function preventable(details = {}) {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

export class WebContents extends EventEmitter {
  id = ++lastId;
  #mayOpen = () => ({ action: 'allow' });

  constructor(owner, electronSession) {
    super();
    this.owner = owner;
    this.session = electronSession;
  }

  /** Connects the contents to the page that Chromium has opened for it. */
  attach(page) {
    this.page = page;
    this.session.on('double-popup', (popup) => {
      if (this.#mayOpen({ url: toElectron(popup.url()) }).action === 'deny') void popup.close();
    });
    page.on('download', (download) => {
      const event = preventable();
      this.session.emit('will-download', event, { getURL: () => toElectron(download.url()) }, this);
      if (event.defaultPrevented) void download.cancel();
    });
  }

  /** Asks the app whether a page may go on with a navigation it has started. */
  allowsNavigation(url, isMainFrame) {
    const ofFrame = preventable({ url, isMainFrame });
    this.emit('will-frame-navigate', ofFrame);
    if (!isMainFrame || ofFrame.defaultPrevented) return !ofFrame.defaultPrevented;
    const ofPage = preventable({ url });
    this.emit('will-navigate', ofPage, url);
    return !ofPage.defaultPrevented;
  }

  /** How the main process sees a frame of the page. */
  describeFrame(frame) {
    const url = toElectron(frame.url());
    const parent = frame.parentFrame();
    return { url, origin: originOf(url), parent: parent === null ? null : this.describeFrame(parent) };
  }

  get mainFrame() {
    return this.describeFrame(this.page.mainFrame());
  }

  getLastWebPreferences() {
    return this.owner.options.webPreferences ?? {};
  }

  getURL() {
    const url = this.page?.url() ?? '';
    return url === 'about:blank' ? '' : toElectron(url);
  }

  setWindowOpenHandler(handler) {
    this.#mayOpen = handler;
  }
  setWebRTCIPHandlingPolicy(policy) {
    this.policy = policy;
  }
  getWebRTCIPHandlingPolicy() {
    return this.policy ?? 'default';
  }

  send(channel, ...args) {
    const sent = encode(structuredClone(args));
    void this.page.evaluate(([name, value]) => globalThis.__electronDoubleReceive?.(name, value), [channel, sent]);
  }

  executeJavaScript(code) {
    return this.page.evaluate(code);
  }

  async printToPDF(options) {
    return this.page.pdf({
      format: options.pageSize,
      printBackground: options.printBackground,
      preferCSSPageSize: options.preferCSSPageSize,
      tagged: options.generateTaggedPDF,
      outline: options.generateDocumentOutline,
    });
  }
}
