import { v7 as newId } from 'uuid';
import type { ImportOutcome, PendingSource } from '../workers/import-service.ts';
import { imports } from '../workers/imports.ts';
import { copyJournal } from './journal-copy.ts';

export type { ImportOutcome, PendingSource } from '../workers/import-service.ts';

export interface ImportProgress {
  readonly done: number;
  readonly of: number;
  readonly outcomes: readonly ImportOutcome[];
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly now?: () => Date;
}

/** How many clippings are written in one transaction at most. */
const BATCH = 50;

/**
 * Takes sources into the inbox. Each is read, cleaned and detected in the worker; batches are saved as they come, all
 * of them one step to undo. A source that fails is named and the others go on. What was saved before a cancel stays.
 *
 * @returns what became of each source that was dealt with; batch by batch in order, and in a batch what failed comes last
 */
export async function importSources(
  sources: readonly PendingSource[],
  { signal, onProgress, now = () => new Date() }: ImportOptions = {},
): Promise<readonly ImportOutcome[]> {
  const group = newId();
  const outcomes: ImportOutcome[] = [];
  const report = () => onProgress?.({ done: outcomes.length, of: sources.length, outcomes: [...outcomes] });
  report();
  while (outcomes.length < sources.length && signal?.aborted !== true) {
    const batch = sources.slice(outcomes.length, outcomes.length + BATCH);
    const taken = await imports().take(batch, { group, importedAt: now().toISOString() });
    // Said to be saved once it is in the journal beside the profile too.
    await copyJournal();
    outcomes.push(...taken);
    report();
  }
  return outcomes;
}
