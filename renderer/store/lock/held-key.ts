import { database } from '../database.ts';
import { ArchiveSeal } from '../seal/archive-seal.ts';
import type { ArchiveLock, OpenedLock } from './archive-lock.ts';

/** An unlocked archive's keys, with the lock they came from; null where the archive stands open. */
export interface HeldKey extends OpenedLock {
  readonly lock: ArchiveLock;
}

let held: HeldKey | null = null;

/** The keys of this page; in its memory alone, so that the page's end is their end. */
export function heldKey(): HeldKey | null {
  return held;
}

/** Holds the keys, and makes the locked archive the one that is read and written. */
export function holdKey(key: HeldKey): void {
  database.close();
  database.becomeLocked(new ArchiveSeal(key.dataKey));
  held = key;
}

/** The same data key behind another passphrase. */
export function exchangeLock(key: HeldKey): void {
  held = key;
}
