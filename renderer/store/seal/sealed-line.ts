import { canonicalJson } from '#shared/change/canonical-json.ts';
import type { HostJournal, KeptOriginal } from '#shared/host.ts';
import { sha256 } from '#shared/text/sha256.ts';
import type { ArchiveSeal } from './archive-seal.ts';

/** A line of the journal's files, opened, and under which names its originals stand if those are sealed too. */
export interface OpenedLine {
  readonly line: string;
  /** By their own hashes, those of the sealed bytes. */
  readonly originals: readonly (readonly [hash: string, name: string])[];
}

/** What tells a record apart; it stays readable, so that the host knows what its files hold. */
export interface LineHead {
  readonly at: string;
  readonly device: string;
}

const SEALED_LINE = /^\{"at":"([^"\\]*)","device":"([^"\\]*)","sealed":"([A-Za-z0-9+/=]+)"\}$/;
/** More arguments than this at once is more than some engines take. */
const CHARACTERS_AT_ONCE = 8192;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A journal's line as the file of a locked archive keeps it: one line again, of letters that JSON can hold. */
export function sealLine(seal: ArchiveSeal, { at, device }: LineHead, opened: OpenedLine): string {
  const bytes = seal.sealFile(placeOf(at, device), encoder.encode(JSON.stringify(opened)));
  return canonicalJson({ at, device, sealed: toBase64(bytes) });
}

export function isSealedLine(text: string): boolean {
  return SEALED_LINE.test(text);
}

/** @returns the line as it was written, one that never was sealed as it is; null where it does not open */
export function openLine(seal: ArchiveSeal | null, text: string): OpenedLine | null {
  const [, at = '', device = '', sealed] = SEALED_LINE.exec(text) ?? [];
  if (sealed === undefined) return { line: text, originals: [] };
  const bytes = seal?.openFile(placeOf(at, device), fromBase64(sealed));
  return bytes ? (JSON.parse(decoder.decode(bytes)) as OpenedLine) : null;
}

/**
 * An original as it stands beside the journal of a locked archive. It is named by the hash of its sealed bytes, so that
 * the host can check it like any other, and is always sealed the same way, so that it is kept once.
 */
export function sealOriginal(seal: ArchiveSeal, { sha256: hash, bytes }: KeptOriginal): KeptOriginal {
  const sealed = seal.sealFileOnce(originalPlace(hash), bytes);
  return { sha256: sha256(sealed), bytes: sealed };
}

/** An original from beside the journal, opened; null where it is not there, or does not open. */
export async function readOriginal(
  journal: Pick<HostJournal, 'original'>,
  seal: ArchiveSeal | null,
  hash: string,
  names: ReadonlyMap<string, string>,
): Promise<Uint8Array | null> {
  const name = names.get(hash);
  if (name === undefined) return journal.original(hash);
  const sealed = await journal.original(name);
  return sealed && (seal?.openFile(originalPlace(hash), sealed) ?? null);
}

function placeOf(at: string, device: string): string {
  return `line ${at} ${device}`;
}

function originalPlace(hash: string): string {
  return `original ${hash}`;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHARACTERS_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHARACTERS_AT_ONCE));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
