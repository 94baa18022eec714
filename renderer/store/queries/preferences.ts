import { DENSITY_PREFERENCE, readPreference } from '../preferences.ts';
import { useQuery } from './use-query.ts';

/** A preference of this device; null where none was set. */
export function usePreference(key: string): string | null | undefined {
  return useQuery((archive) => readPreference(archive, key), [key]);
}

/** How much room the rows of lists take on this device. */
export function useDensity(): 'comfortable' | 'compact' {
  return usePreference(DENSITY_PREFERENCE) === 'compact' ? 'compact' : 'comfortable';
}
