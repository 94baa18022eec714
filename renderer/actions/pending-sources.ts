import type { PendingSource } from '../workers/import-service.ts';

/** Chosen or dropped files as sources. */
export function sourcesOfFiles(files: Iterable<File>): PendingSource[] {
  return [...files].map((file) => ({
    name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    kind: 'file',
    content: file,
  }));
}

/**
 * Pasted text as a source: the plain text, which is what the page showed, in UTF-8. Where the clipboard holds only
 * HTML, that.
 *
 * @param name what to call it, in the user's language
 */
export function sourceOfPaste(clipboard: Pick<DataTransfer, 'getData'>, name: string): PendingSource | null {
  const text = clipboard.getData('text/plain') || clipboard.getData('text/html');
  if (text.trim() === '') return null;
  // A blob keeps text in UTF-8.
  return { name, kind: 'paste', content: new Blob([text]) };
}

/** Everything that was dropped, folders opened to their last file, in the order of their names. */
export async function sourcesOfDrop(items: DataTransferItemList): Promise<PendingSource[]> {
  // Entries must be taken before the first await: the list is emptied when the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: File[] = [];
  for (const entry of entries) files.push(...(await filesOf(entry)));
  return sourcesOfFiles(files);
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isDirectory(entry)) return [];
  const files: File[] = [];
  for (const child of await childrenOf(entry)) files.push(...(await filesOf(child)));
  return files;
}

/** A reader yields a folder's entries in portions; an empty one is the last. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) break;
    children.push(...portion);
  }
  return children.filter(({ name }) => !name.startsWith('.')).sort((one, other) => one.name.localeCompare(other.name));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
