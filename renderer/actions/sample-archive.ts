import { sampleSources } from '#shared/sample/sample-sources.ts';
import type { PendingSource } from '../workers/import-service.ts';

/** The sample archive's pages, to be imported as if they had been found. */
export function sampleAsPending(): PendingSource[] {
  return sampleSources().map(({ name, bytes }) => ({ name, kind: 'file', content: new Blob([bytes.slice()]) }));
}
