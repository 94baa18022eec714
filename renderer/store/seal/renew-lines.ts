import { canonicalJson } from '#shared/change/canonical-json.ts';
import { readLines } from '#shared/change/read-lines.ts';
import type { HostJournal, JournalRenewal, JournalState, KeptOriginal } from '#shared/host.ts';
import { chunksOf } from '../restore-journal.ts';
import type { ArchiveSeal } from './archive-seal.ts';
import { sealedLines } from './sealed-lines.ts';
import { isSealedLine, openLine, readOriginal, sealLine, sealOriginal } from './sealed-line.ts';

/** The host could not write the journal anew; the one that stood stands. The code is the operating system's. */
export class RenewalError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The journal beside the profile could not be written anew: ${code}`);
    this.code = code;
  }
}

type Journal = Pick<HostJournal, 'read' | 'original' | 'renew'>;

interface RenewedLine {
  readonly line: string;
  readonly originals: readonly KeptOriginal[];
}

const LINES_AT_ONCE = 50;
const BYTES_AT_ONCE = 8 * 1024 ** 2;

/**
 * Writes the journal beside the profile anew, line by line as it stands, broken ones too: sealed where there is a lock
 * for it, open where there is none. Left out is only the torn end of a crash, which was never reported as saved, and
 * what is no text at all. A journal is sealed as a whole or not at all: a line that stands open among sealed ones was put
 * there by somebody without the key, and is not made to look genuine on the way.
 *
 * @param lock the lock of the seal's key, to stand beside the lines; null opens them
 * @throws RenewalError where the disk refuses; nothing has then happened to the journal
 */
export async function renewLines(
  journal: Journal,
  { files }: Pick<JournalState, 'files'>,
  seal: ArchiveSeal,
  lock: string | null,
): Promise<void> {
  const isSealed = await hasSealedLine(journal, files);
  const renewed = (text: string) => {
    if (isSealed && !isSealedLine(text)) return { line: lock === null ? refusedLine(text) : text, originals: [] };
    return lock === null ? openedLine(journal, seal, text) : sealedLine(journal, seal, text);
  };
  await renew(journal, { step: 'begin' });
  for (const { name } of files) {
    let lines: string[] = [];
    let originals: KeptOriginal[] = [];
    let bytes = 0;
    const flush = async () => {
      await renew(journal, { step: 'add', file: name, lines, originals });
      [lines, originals, bytes] = [[], [], 0];
    };
    for await (const { text, isEnded } of readLines(chunksOf(journal, name, () => undefined))) {
      if (!isEnded || text === null || text.length < 2) continue;
      const next = await renewed(text);
      lines.push(next.line);
      originals.push(...next.originals);
      bytes += next.line.length + next.originals.reduce((sum, original) => sum + original.bytes.length, 0);
      if (lines.length >= LINES_AT_ONCE || bytes >= BYTES_AT_ONCE) await flush();
    }
    if (lines.length > 0) await flush();
  }
  await renew(journal, { step: 'finish', lock });
}

async function hasSealedLine(journal: Pick<HostJournal, 'read'>, files: JournalState['files']): Promise<boolean> {
  return (await sealedLines(journal, files).next()).done !== true;
}

/** A line kept for whoever looks into the file, as no record can be written. */
function refusedLine(text: string): string {
  return canonicalJson({ refused: text });
}

/**
 * One step of it, or one that stands alone.
 *
 * @throws RenewalError where the disk refuses
 */
export async function renew(journal: Pick<HostJournal, 'renew'>, renewal: JournalRenewal): Promise<void> {
  const outcome = await journal.renew(renewal);
  if (outcome.kind === 'failed') throw new RenewalError(outcome.code);
}

async function sealedLine(journal: Journal, seal: ArchiveSeal, text: string): Promise<RenewedLine> {
  if (isSealedLine(text)) return carriedLine(journal, seal, text);
  const { at, device, hashes } = glanceAt(text);
  const originals: KeptOriginal[] = [];
  const names: [string, string][] = [];
  for (const hash of hashes) {
    const bytes = await journal.original(hash);
    if (!bytes) continue;
    const sealed = sealOriginal(seal, { sha256: hash, bytes });
    originals.push(sealed);
    names.push([hash, sealed.sha256]);
  }
  return { line: sealLine(seal, { at, device }, { line: text, originals: names }), originals };
}

/** A line that is sealed already, with its originals; one that does not open is kept too. */
async function carriedLine(journal: Journal, seal: ArchiveSeal, text: string): Promise<RenewedLine> {
  const originals: KeptOriginal[] = [];
  for (const [, name] of openLine(seal, text)?.originals ?? []) {
    const bytes = await journal.original(name);
    if (bytes) originals.push({ sha256: name, bytes });
  }
  return { line: text, originals };
}

async function openedLine(journal: Journal, seal: ArchiveSeal, text: string): Promise<RenewedLine> {
  const opened = openLine(seal, text);
  if (!opened) return { line: text, originals: [] };
  const names = new Map(opened.originals);
  const hashes = isSealedLine(text) ? [...names.keys()] : glanceAt(text).hashes;
  const originals: KeptOriginal[] = [];
  for (const hash of hashes) {
    const bytes = await readOriginal(journal, seal, hash, names);
    if (bytes) originals.push({ sha256: hash, bytes });
  }
  return { line: opened.line, originals };
}

/** What a line says of itself and of its originals, as far as it is a record at all. */
function glanceAt(text: string): { readonly at: string; readonly device: string; readonly hashes: readonly string[] } {
  const { at = '', device = '' } = /"at":"(?<at>[\w-]+)","device":"(?<device>[\w-]+)"/.exec(text)?.groups ?? {};
  const hashes = text.matchAll(/"originalSha256":"(?<hash>[0-9a-f]{64})"/g);
  return { at, device, hashes: [...new Set([...hashes].map(({ groups }) => groups?.['hash'] ?? ''))] };
}
