import { EventEmitter } from 'node:events';
import path from 'node:path';
import { closeChromium } from './chromium.mjs';
import { control, switches } from './control.mjs';
import { openWindows } from './open-windows.mjs';
import { preventable } from './web-contents.mjs';

/** Apps that run now, by the folder of their data: the second one on a folder has to give way. */
const running = (globalThis.__electronDoubleRunning ??= new Map());

class App extends EventEmitter {
  isPackaged = false;
  isQuitting = false;
  name = 'Electron';
  #paths = new Map([['userData', control.userData]]);
  #hasEnded = false;
  #ready = new Promise((resolve) => setImmediate(resolve)).then(() => void this.emit('ready'));

  commandLine = {
    appendSwitch: (name, value) => void switches.set(name, value),
    // The launcher chooses the folder of the user's data, as --user-data-dir does in Electron.
    hasSwitch: (name) => name === 'user-data-dir' || switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
  };

  whenReady() {
    return this.#ready;
  }
  setName(name) {
    this.name = name;
  }
  getName() {
    return this.name;
  }
  getVersion() {
    return '0.0.0-double';
  }
  setPath(name, folder) {
    this.#paths.set(name, folder);
  }
  getPath(name) {
    return this.#paths.get(name) ?? path.join(control.userData, name);
  }
  getPreferredSystemLanguages() {
    return [...control.languages];
  }
  enableSandbox() {
    this.isSandboxed = true;
  }

  requestSingleInstanceLock() {
    const first = running.get(control.userData);
    if (first) first.emit('second-instance', {}, [], '', null);
    else running.set(control.userData, this);
    return !first;
  }

  /** As in Electron: the windows close first, and any of them, or the app's own listeners, may prevent it. */
  async quit() {
    const event = preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.isQuitting = true;
    for (const window of [...openWindows]) await window.close();
    const leaving = preventable();
    if (openWindows.size === 0) this.emit('will-quit', leaving);
    this.isQuitting = false;
    if (openWindows.size === 0 && !leaving.defaultPrevented) this.exit(0);
  }

  exit(code = 0) {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    if (running.get(control.userData) === this) running.delete(control.userData);
    void closeChromium().then(() => {
      this.emit('quit', {}, code);
      control.onExit(code);
    });
  }
}

export const app = new App();
