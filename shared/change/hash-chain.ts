import type { Change, ChangeRecord, RecordedPatch } from '../model/change.ts';
import { sha256 } from '../text/sha256.ts';
import { canonicalJson } from './canonical-json.ts';

const encoder = new TextEncoder();

/** The digest of one patch; a withheld one carries its own. */
export function digestOf(patch: RecordedPatch): string {
  return patch.kind === 'withheld' ? patch.digest : sha256(encoder.encode(canonicalJson(patch)));
}

/**
 * The hash of a record: over its head, the hash of the device's record before it, and the digests of its patches. So a
 * record from which patches were withheld has the hash it always had, and nothing before it can change unnoticed.
 */
function hashOf({ patches, ...head }: Omit<ChangeRecord, 'hash'>, digests: readonly string[]): string {
  return sha256(encoder.encode(canonicalJson({ ...head, patches: digests })));
}

/** A record that was just made, with its patches as they were hashed: UTF-8, a line each. */
export interface LinkedRecord {
  readonly record: ChangeRecord & Change;
  readonly patchLines: readonly Uint8Array[];
}

/** A Change as the next link of its device's chain. */
export function linkRecord(change: Change, previous: string | null): LinkedRecord {
  const unsigned = { ...change, previous };
  const patchLines = encodePatches(change.patches);
  return { record: { ...unsigned, hash: hashOf(unsigned, patchLines.map(sha256)) }, patchLines };
}

/** Patches as canonical JSON in UTF-8, a line each. */
export function encodePatches(patches: readonly RecordedPatch[]): Uint8Array[] {
  return patches.map((patch) => encoder.encode(canonicalJson(patch)));
}

/** Whether a record is what its hash was made over. */
export function isIntact({ hash, ...unsigned }: ChangeRecord): boolean {
  return hashOf(unsigned, unsigned.patches.map(digestOf)) === hash;
}

/** What is wrong with a record: its content does not fit its hash, or the record before it is not the one it names. */
export interface BrokenRecord {
  readonly id: string;
  readonly at: string;
  readonly problem: 'altered' | 'unlinked';
}

/**
 * Walks the chains of all devices; records are handed to it one by one, each device's in the order of its clock.
 *
 * @example for (const record of records) { const broken = chain.check(record); if (broken) … }
 */
export class ChainCheck {
  readonly #heads = new Map<string, string>();

  /** @returns what is wrong with the record, or null. The chain goes on behind it either way. */
  check(record: ChangeRecord): BrokenRecord | null {
    const { id, at, device, previous, hash } = record;
    const expected = this.#heads.get(device) ?? null;
    this.#heads.set(device, hash);
    if (!isIntact(record)) return { id, at, problem: 'altered' };
    return previous === expected ? null : { id, at, problem: 'unlinked' };
  }
}
