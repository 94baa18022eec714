import type { ArchiveDatabase, Setting } from './database.ts';
import { DEVICE } from './device-id.ts';

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

/** All preferences that can be read, to be kept while the archive is made anew. */
export async function readPreferences(archive: ArchiveDatabase): Promise<readonly Setting[]> {
  const preferences: Setting[] = [];
  for (const key of await archive.settings.toCollection().primaryKeys()) {
    try {
      const preference = await archive.settings.get(key);
      if (preference) preferences.push(preference);
    } catch (error) {
      // One that is damaged is no reason to lose the others.
      console.error(error);
    }
  }
  return preferences;
}

/**
 * Puts preferences back. The device's id is none of them: an archive that is made anew is a new device, since the end of
 * the old one's chain may be lost, and two records must never follow on the same one.
 */
export async function keepPreferences(archive: ArchiveDatabase, preferences: readonly Setting[]): Promise<void> {
  await archive.settings.bulkPut(preferences.filter(({ key }) => key !== DEVICE));
}
