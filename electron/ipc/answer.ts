import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import type { HostChannel, HostRequests } from '#shared/host.ts';
import { failure, success, type Result } from '#shared/model/result.ts';
import { APP_ORIGIN } from '../protocol/app-origin.ts';
import { REQUEST_ARGUMENTS } from './request-arguments.ts';

/** What crosses to the page: the answer, or one sentence that says why there is none. */
export type Answer<C extends HostChannel> = Result<HostRequests[C]['answer'], string>;

/** Does what a request asks; `window` is the one that asked. */
type Handler<C extends HostChannel> = (
  window: Electron.BrowserWindow,
  ...args: HostRequests[C]['args']
) => Promise<HostRequests[C]['answer']>;

/** The one gate of all requests: the sender and the arguments are checked here, and errors become values. */
export function answer<C extends HostChannel>(channel: C, handler: Handler<C>): void {
  ipcMain.handle(channel, async (event, ...sent: unknown[]): Promise<Answer<C>> => {
    const window = trustedWindow(event);
    if (window === null) return failure(`${channel}: not from the page of this app`);
    const args = REQUEST_ARGUMENTS[channel].safeParse(sent);
    if (!args.success) return failure(`${channel}: ${explain(args.error)}`);
    try {
      return success(await handler(window, ...args.data));
    } catch (error) {
      // A bug of ours: the whole of it goes to the log, its message to the page.
      console.error(`${channel}:`, error);
      return failure(`${channel}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** The window whose own document asks; null for a frame in it, another origin, or a page that is already gone. */
function trustedWindow({ sender, senderFrame }: IpcMainInvokeEvent): Electron.BrowserWindow | null {
  if (senderFrame?.parent !== null || senderFrame.origin !== APP_ORIGIN) return null;
  return BrowserWindow.fromWebContents(sender);
}

/** One line that says what is wrong and where: `0.name: expected string, received number`. */
function explain({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');
}
