import { DENSITY_PREFERENCE, readPreference } from '../preferences.ts';
import { useQuery } from './use-query.ts';

/** How much room the rows of lists take on this device. */
export function useDensity(): 'comfortable' | 'compact' {
  const density = useQuery(async (archive) => readPreference(archive, DENSITY_PREFERENCE), []);
  return density === 'compact' ? 'compact' : 'comfortable';
}
