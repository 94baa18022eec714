import { v4 as randomId } from 'uuid';
import type { ArchiveDatabase } from './database.ts';

const KEY = 'device';

/** This device's id in the journal's clock readings; made up at first use, and kept. */
export async function deviceId(database: ArchiveDatabase): Promise<string> {
  const known = await database.settings.get(KEY);
  if (known) return known.value;
  return database.transaction('rw', database.settings, async () => {
    const other = await database.settings.get(KEY);
    if (other) return other.value;
    const value = randomId().slice(0, 8);
    await database.settings.put({ key: KEY, value });
    return value;
  });
}
