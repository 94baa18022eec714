import { actorName } from '../device-id.ts';
import { DENSITY_PREFERENCE, readPreference } from '../preferences.ts';
import { useQuery } from './use-query.ts';

/** How much room the rows of lists take on this device. */
export function useDensity(): 'comfortable' | 'compact' {
  const density = useQuery(async (archive) => readPreference(archive, DENSITY_PREFERENCE), []);
  return density === 'compact' ? 'compact' : 'comfortable';
}

/** A preference of this device; null where none was set. */
export function usePreference(key: string): string | null | undefined {
  return useQuery((archive) => readPreference(archive, key), [key]);
}

/** Who works at this device, as the history will say it; empty where nobody said, undefined until it was read. */
export function useActorName(): string | undefined {
  return useQuery(actorName, []);
}
