import type { ImportError, SourceFormat } from '../model/source.ts';

type Refusal = Extract<ImportError['reason'], 'unsupported' | 'binary' | 'pdf' | 'old-word' | 'encrypted'>;

/** Formats that are known by their first bytes and are not text: documents that are not read, and everything else. */
const SIGNATURES: readonly (readonly [bytes: string, reason: Refusal])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'unsupported'],
  ['\u0089PNG', 'binary'],
  ['\u00ff\u00d8\u00ff', 'binary'],
  ['GIF8', 'binary'],
  ['RIFF', 'binary'],
  ['\u001f\u008b', 'binary'],
  ['\u007fELF', 'binary'],
  ['MZ\u0090', 'binary'],
  ['ID3', 'binary'],
  ['OggS', 'binary'],
];
const HEAD = 4096;

/** Word, Excel and PowerPoint before 2007 are files in a file, and so are later ones with a password. */
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0';

/** What is in a compound file, by the names of its streams (UTF-16). */
function refusalOfCompound(bytes: Uint8Array): Refusal {
  const text = latin1(bytes);
  const holds = (stream: string) => text.includes(stream.replace(/(?!^)/gu, '\u0000'));
  if (holds('EncryptedPackage')) return 'encrypted';
  return holds('WordDocument') ? 'old-word' : 'unsupported';
}

/** Whether it is a zip file: Office Open XML, OpenDocument, EPUB and every other. */
export function isZip(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 4)) === 'PK\u0003\u0004';
}

/** Why bytes cannot be a text, read off their first few; null where they may be one. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.startsWith(COMPOUND_FILE)) return refusalOfCompound(bytes);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  // A web page saved as one file, or a mail: parts in transfer encodings that a plain reading would garble.
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,40}?content-type:\s*multipart\//i.test(head)
    ? 'unsupported'
    : null;
}

/** Every byte of a few thousand as the code unit of its number; enough to look for ASCII in. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const BLOCK_TAG = /<\/?(?:p|div|br|span|article|section|table|ul|li|h[1-6]|a\s+href|img\s|strong|em)\b[^<>]{0,300}>/gi;
/** How much of a text is looked at, and how many tags make a page of it. */
const SAMPLE = 65_536;
const TAGS = 4;

/** Whether a text is HTML or plain, by its content; the file's name only settles what little markup leaves open. */
export function sniffFormat(text: string, name: string): SourceFormat {
  if (OPENING.test(text.trimStart().slice(0, HEAD))) return 'html';
  const tags = text.slice(0, SAMPLE).match(BLOCK_TAG)?.length ?? 0;
  return tags >= (/\.x?html?$/i.test(name) ? 1 : TAGS) ? 'html' : 'plain';
}

const LESS_THAN = 0x3c;

/** The encoding that a page's markup declares, or null. Looked for in the first bytes, as browsers do. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, HEAD);
  if (!start.includes(LESS_THAN)) return null;
  const head = latin1(start);
  const meta = /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i.exec(head);
  const xml = /^\s*<\?xml[^<>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(head);
  return (meta?.[1] ?? xml?.[1])?.toLowerCase() ?? null;
}
