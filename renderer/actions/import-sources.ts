import { v7 as newId } from 'uuid';
import { pause } from '#shared/model/pause.ts';
import type { ImportOutcome, PendingSource } from '../workers/import-service.ts';
import { imports } from '../workers/imports.ts';
import { isTyping } from './is-typing.ts';
import { copyJournal } from './journal-copy.ts';

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

/** A transaction has so many clippings at most, of so much text: whoever waits sees progress twice a second or so. */
const BATCH = 50;
const BATCH_BYTES = 1024 * 1024;
/** While one is being saved, the next is read. */
const AT_ONCE = 2;
/** While somebody types, a batch waits so long after the one before: the database and the search have work left from it. */
const BREAK_MS = 700;

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
  const underWay: Promise<readonly ImportOutcome[]>[] = [];
  const finishOne = async () => {
    const taken = await underWay.shift();
    if (!taken) return;
    // Said to be saved once it is in the journal beside the profile too.
    await copyJournal();
    outcomes.push(...taken);
    report();
  };
  for (const batch of batchesOf(sources)) {
    if (outcomes.length > 0 && isTyping()) await pause(BREAK_MS);
    if (signal?.aborted === true) break;
    const gently = isTyping();
    const taking = imports().take(batch, { group, importedAt: now().toISOString(), gently });
    // What it fails with is thrown where it is waited for.
    taking.catch(() => undefined);
    underWay.push(taking);
    while (underWay.length >= (gently ? 1 : AT_ONCE)) await finishOne();
  }
  while (underWay.length > 0) await finishOne();
  return outcomes;
}

/** Sources in portions that are saved together; one that is large stands alone. */
function batchesOf(sources: readonly PendingSource[]): PendingSource[][] {
  const batches: PendingSource[][] = [];
  let bytes = 0;
  for (const source of sources) {
    const last = batches.at(-1);
    bytes += source.content.size;
    if (last && last.length < BATCH && bytes <= BATCH_BYTES) last.push(source);
    else {
      batches.push([source]);
      bytes = source.content.size;
    }
  }
  return batches;
}
