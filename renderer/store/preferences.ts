import type { ArchiveDatabase } from './database.ts';

/** The preference that says how much room a row of a list takes. */
export const DENSITY_PREFERENCE = 'list-density';

/** A preference of this device, or null where none was set. */
export async function readPreference(archive: ArchiveDatabase, key: string): Promise<string | null> {
  return (await archive.settings.get(key))?.value ?? null;
}

/** Keeps a preference of this device. Preferences are no archive content: see docs/decisions/003. */
export async function writePreference(archive: ArchiveDatabase, key: string, value: string): Promise<void> {
  await archive.settings.put({ key, value });
}
