import { EventEmitter } from 'node:events';
import { encode } from './wire.mjs';

class IpcMain extends EventEmitter {
  /** Electron keeps its handlers under this very name; a test reaches them to forge a sender. */
  _invokeHandlers = new Map();

  handle(channel, handler) {
    if (this._invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this._invokeHandlers.set(channel, handler);
  }

  removeHandler(channel) {
    this._invokeHandlers.delete(channel);
  }

  /** Answers a page: a value, or the words of an error. */
  async answerPage(channel, event, args) {
    const handler = this._invokeHandlers.get(channel);
    if (!handler) return { error: `Error: No handler registered for '${channel}'` };
    try {
      return { value: encode(structuredClone(await handler(event, ...args))) };
    } catch (error) {
      return { error: String(error) };
    }
  }
}

export const ipcMain = new IpcMain();
