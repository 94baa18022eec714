import type { Host, PdfRequest, SaveOutcome, SaveRequest } from '#shared/host.ts';

/** How long a download's address stays valid: the browser needs it only until it has begun. */
const DOWNLOAD_GRACE_MS = 60_000;

/** An ordinary browser as host: it downloads where the shell saves, and prints where the shell writes a PDF. */
export function createBrowserHost(): Host {
  return {
    backups: null,
    journal: null,
    info: () => Promise.resolve({ kind: 'browser', version: __VERSION__, preferredLanguages: navigator.languages }),
    save: ({ name, bytes }: SaveRequest) => Promise.resolve(download(name, new Blob([bytes.slice()]))),
    saveBlob: async (name, file) => download(name, file instanceof Blob ? file : new Blob([await file.arrayBuffer()])),
    printPdf: print,
    setLanguage: () => Promise.resolve(),
    // A browser has no application menu.
    onCommand: () => () => undefined,
  };
}

function download(name: string, file: Blob): SaveOutcome {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE_MS);
  return { kind: 'handed-over' };
}

/** Opens the print dialog on the document, in a frame that runs no script; the user chooses "save as PDF" there. */
async function print({ name, html }: PdfRequest): Promise<SaveOutcome> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.className = 'print-frame';
  // Same origin, so that print() may be called on it, but no scripts.
  frame.sandbox.add('allow-same-origin', 'allow-modals');
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  await frame.contentDocument?.fonts.ready;
  const title = document.title;
  // The browser proposes the document's title as the file's name.
  document.title = name.replace(/\.pdf$/u, '');
  frame.contentWindow?.print();
  document.title = title;
  frame.remove();
  return { kind: 'handed-over' };
}
