import { sampleSources } from '#shared/sample/sample-sources.ts';
import type { PendingSource } from './import-sources.ts';

/** The sample archive's pages, to be imported as if they had been found. */
export function sampleAsPending(): PendingSource[] {
  return sampleSources().map(({ name, bytes }) => ({
    name,
    kind: 'file',
    size: bytes.length,
    read: () => Promise.resolve(bytes),
  }));
}
