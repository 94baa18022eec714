import { BrowserWindow, session } from 'electron';
import { servePrintPages } from '../protocol/app-protocol.ts';
import { PrintPages } from '../protocol/print-pages.ts';
import { GUARDED_PREFERENCES, guardSession } from '../window/security.ts';

/** A thousand pages take about a minute on an old laptop; beyond this the printing hangs. */
const TIME_LIMIT_MS = 5 * 60_000;

/**
 * Makes the printer: a complete HTML document in, a tagged PDF with an outline out. The document is loaded in a hidden
 * window of its own, without JavaScript, in a session that has neither the archive nor a network.
 * @param rendererRoot the folder of the built interface, for its fonts
 */
export function createPrinter(rendererRoot: string): (html: string) => Promise<Uint8Array | { failed: string }> {
  const pages = new PrintPages();
  // No "persist:" in the name: this session lives in memory alone.
  const printSession = session.fromPartition('print', { cache: false });
  guardSession(printSession, false);
  servePrintPages(printSession, rendererRoot, pages);

  return async (html) => {
    const page = pages.add(html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...GUARDED_PREFERENCES, javascript: false, devTools: false, session: printSession },
    });
    try {
      return await withinLimit(print(window, page.url));
    } catch (error) {
      console.error('The document could not be printed:', error);
      return { failed: 'PRINT' };
    } finally {
      page.forget();
      window.destroy();
    }
  };
}

async function print(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return window.webContents.printToPDF({
    // The document's own @page says the size and the margins; A4 where it says nothing.
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not printed within ${TIME_LIMIT_MS / 60_000} minutes`)), TIME_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
