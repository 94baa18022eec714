import { readPreference } from '../preferences.ts';
import { useQuery } from './use-query.ts';

/** A preference of this device; null where none was set. */
export function usePreference(key: string): string | null | undefined {
  return useQuery((archive) => readPreference(archive, key), [key]);
}
