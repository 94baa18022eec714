import { v4 as randomId } from 'uuid';
import type { ArchiveDatabase } from './database.ts';

/** The setting that keeps this device's id. */
export const DEVICE = 'device';
/** The preference that keeps how the person at this device calls herself. */
export const ACTOR = 'actor';

/** This device's id, or null where nothing was written on it yet. */
export async function knownDeviceId(database: ArchiveDatabase): Promise<string | null> {
  return (await database.settings.get(DEVICE))?.value ?? null;
}

/** This device's id in the journal's clock readings; made up at first use, and kept. */
export async function deviceId(database: ArchiveDatabase): Promise<string> {
  const known = await knownDeviceId(database);
  if (known !== null) return known;
  return database.transaction('rw', database.settings, async () => {
    const other = await database.settings.get(DEVICE);
    if (other) return other.value;
    const value = randomId().slice(0, 8);
    await database.settings.put({ key: DEVICE, value });
    return value;
  });
}

/** Who works at this device, as the history will say it; empty where nobody said. */
export async function actorName(database: ArchiveDatabase): Promise<string> {
  return (await database.settings.get(ACTOR))?.value ?? '';
}
