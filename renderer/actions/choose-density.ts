import { database } from '../store/database.ts';
import { DENSITY_PREFERENCE, writePreference } from '../store/preferences.ts';

/** Sets how much room the rows of lists take, and keeps it. */
export async function chooseDensity(density: 'comfortable' | 'compact'): Promise<void> {
  await writePreference(database, DENSITY_PREFERENCE, density);
}
