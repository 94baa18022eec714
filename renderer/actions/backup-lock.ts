import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { importKey } from '#shared/bundle/lock/aes-gcm.ts';
import { passphraseKey, type PassphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { ArchiveDatabase, database, LOCKED_NAME } from '../store/database.ts';
import { readPreference, writePreference } from '../store/preferences.ts';
import type { ArchiveSeal } from '../store/seal/archive-seal.ts';

/** The preference that keeps what backups are locked with; empty where somebody has chosen that they are not. */
export const BACKUP_LOCK = 'backup-lock';
const hex = z.string().regex(/^([0-9a-f]{2})+$/);
const keptSchema = z.object({ logN: z.int(), r: z.int(), p: z.int(), salt: hex, key: hex });

/** The shortest passphrase that is taken: five words of the usual kind are longer. */
export const SHORTEST_PASSPHRASE = 12;

/**
 * The key that backups and bundles of this device are locked with; null where they are not locked. The key lies in the
 * archive: of an open one, only the files that leave this computer are protected by it (docs/decisions/036).
 */
export async function readLock(): Promise<PassphraseKey | null> {
  const text = await readPreference(database, BACKUP_LOCK);
  if (text === null || text === '') return null;
  const { logN, r, p, salt, key } = keptSchema.parse(JSON.parse(text));
  const bytes = hexToBytes(key);
  return { cost: { logN, r, p }, salt: hexToBytes(salt), bytes, key: await importKey(bytes) };
}

/** From now on backups and bundles are locked with this passphrase. Earlier ones keep the one they were made with. */
export async function setPassphrase(passphrase: string): Promise<void> {
  await keepBackupKey(database, await passphraseKey(passphrase));
}

/**
 * Backups of an archive that has been locked are locked with its own passphrase, unless they have one. Its key is kept
 * in the locked archive alone: in the open one it would have stood readable.
 */
export async function lockBackupsToo(seal: ArchiveSeal, key: PassphraseKey): Promise<void> {
  const locked = new ArchiveDatabase(LOCKED_NAME, seal);
  try {
    if (!(await readPreference(locked, BACKUP_LOCK))) await keepBackupKey(locked, key);
  } finally {
    locked.close();
  }
}

/**
 * Backups that were locked with the archive's own passphrase are from now on locked with its new one: who changes a
 * passphrase need not remember the one before for what is made after. Those with one of their own keep it.
 */
export async function followArchiveLock(former: PassphraseKey, key: PassphraseKey): Promise<void> {
  const own = await readLock();
  if (own && bytesToHex(own.bytes) === bytesToHex(former.bytes)) await keepBackupKey(database, key);
}

/** Locks the backups of an archive with a passphrase's key. */
export async function keepBackupKey(archive: ArchiveDatabase, { cost, salt, bytes }: PassphraseKey): Promise<void> {
  const kept = { ...cost, salt: bytesToHex(salt), key: bytesToHex(bytes) };
  await writePreference(archive, BACKUP_LOCK, JSON.stringify(kept));
}

/** From now on backups and bundles are not locked. */
export async function stopLocking(): Promise<void> {
  await writePreference(database, BACKUP_LOCK, '');
}
