import { contextBridge, ipcRenderer } from 'electron';
import { MENU_COMMANDS, type HostBridge, type MenuCommand } from '#shared/host.ts';
import type { Answer } from './ipc/answer.ts';
import { COMMAND_EVENT, isHostChannel } from './ipc/channels.ts';

/** All that the page can reach of the shell. It holds no logic: what is allowed is decided on the other side. */
const bridge: HostBridge = {
  async request(channel, ...args) {
    if (!isHostChannel(channel)) throw new Error(`There is no request "${String(channel)}".`);
    // The main process answers with this type; an answer from our own process is not checked twice.
    const result = (await ipcRenderer.invoke(channel, ...args)) as Answer<typeof channel>;
    if (!result.ok) throw new Error(result.error);
    return result.value;
  },
  onCommand(listener) {
    const relay = (_event: unknown, command: unknown) => {
      if (isMenuCommand(command)) listener(command);
    };
    ipcRenderer.on(COMMAND_EVENT, relay);
    return () => void ipcRenderer.off(COMMAND_EVENT, relay);
  },
};

function isMenuCommand(value: unknown): value is MenuCommand {
  return MENU_COMMANDS.some((command) => command === value);
}

contextBridge.exposeInMainWorld('qosasa', bridge);
