import { decode, encode } from './wire.mjs';

/**
 * Runs in the page before its own scripts: gives the preload script what Electron gives it and takes every trace of the
 * double away again. A frame inside the page gets nothing.
 */
function runPreload(preload, platform, encode, decode) {
  const send = globalThis.__electronDoubleSend;
  delete globalThis.__electronDoubleSend;
  if (window !== window.top || !preload) return;

  const listeners = new Map();
  const clone = (args) => {
    try {
      return structuredClone(args);
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };
  const ipcRenderer = {
    async invoke(channel, ...args) {
      const { error, value } = await send(channel, encode(clone(args)));
      if (error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${error}`);
      return decode(value);
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off(channel, listener) {
      const kept = (listeners.get(channel) ?? []).filter((other) => other !== listener);
      listeners.set(channel, kept);
      return ipcRenderer;
    },
  };
  Object.defineProperty(globalThis, '__electronDoubleReceive', {
    value: (channel, args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...decode(args));
    },
  });

  const freeze = (api) => {
    for (const value of Object.values(api)) if (value && typeof value === 'object') freeze(value);
    return Object.freeze(api);
  };
  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
    },
  };
  const require = (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge };
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports, { platform, versions: {}, env: {} });
}

/** The script for a window: its preload script wrapped as the sandbox wraps it, or nothing but the tidying. */
export function pageScript(preloadSource) {
  const preload = preloadSource === null ? 'null' : `function (require, module, exports, process) {${preloadSource}\n}`;
  return `(${runPreload})(${preload}, ${JSON.stringify(process.platform)}, ${encode}, ${decode});`;
}
