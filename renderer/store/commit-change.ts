import { v7 as newId } from 'uuid';
import { formatReading, parseReading, tick } from '#shared/change/clock.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { rowsTouched } from '#shared/change/row-subjects.ts';
import type { Change, ChangeLabel, Patch } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { applyPatches } from './apply-patches.ts';
import { writtenTables, type ArchiveDatabase } from './database.ts';
import { actorName, deviceId } from './device-id.ts';
import { indexChange, type PreparedSegment } from './index-change.ts';
import { addOwnRecord, knownReadings } from './journal.ts';
import { refoldConflicts, refoldRows } from './refold-rows.ts';

/** What an action wants written. */
export interface Writing {
  readonly label: ChangeLabel;
  /**
   * The patches, worked out inside the transaction, so that what they say stood before does stand there. Only the
   * database may be awaited in it.
   */
  readonly plan: (database: ArchiveDatabase) => Promise<readonly Patch[]>;
  /** Originals that the patches refer to; kept by their hash, so the same bytes are kept once. */
  readonly originals?: readonly Original[];
  /** Changes of one group are one step to undo; without it the Change stands alone. */
  readonly group?: string;
  /** Whether a row that it inserts may be there already: a decision that it stays. */
  readonly putsBack?: boolean;
  /** The words of the clippings it writes, built beforehand where they are many; else they are read and built here. */
  readonly segment?: PreparedSegment;
}

/**
 * Writes a Change: its patches, its originals and its journal entry land together or not at all.
 *
 * @returns the Change once it is on disk, or null if the plan came out empty (then nothing is written).
 */
export async function commitChange(
  database: ArchiveDatabase,
  { label, plan, originals = [], group, segment, putsBack = false }: Writing,
  now: () => number = Date.now,
): Promise<Change | null> {
  const device = await deviceId(database);
  return database.transaction('rw', writtenTables(database), async () => {
    const patches = await plan(database);
    if (patches.length === 0) return null;
    const change = await stampChange(
      database,
      device,
      { label, patches, ...(group === undefined ? {} : { group }) },
      now,
    );
    await database.originals.bulkPut([...originals]);
    await applyPatches(database, patches, putsBack);
    // What is put back may have been changed since by others: it is what all Changes say.
    const settled = putsBack
      ? await refoldRows(database, rowsTouched([{ patches }]))
      : await refoldConflicts(database, patches);
    const effects = [...patches, ...settled];
    await indexChange(database, effects, segment);
    return change;
  });
}

/** What a Change says besides when, where and by whom it was made. */
type Said = Pick<Change, 'label' | 'patches'> & Partial<Pick<Change, 'group' | 'kind' | 'reverts'>>;

/** Writes the journal entry of a Change of this device, in its transaction. @returns the Change as it is recorded */
export async function stampChange(
  database: ArchiveDatabase,
  device: string,
  said: Said,
  now: () => number,
): Promise<Change> {
  // The last reading is read in the same transaction: two windows cannot stamp the same one.
  const last = await database.journal.orderBy('at').last();
  const reading = tick(last ? parseReading(last.at) : null, now());
  const id = newId();
  const change: Change = {
    id,
    group: id,
    kind: 'do',
    reverts: null,
    ...said,
    at: formatReading(reading, device),
    device,
    actor: await actorName(database),
    ...(await knownReadings(database, device, said)),
  };
  const head = await database.devices.get(device);
  await addOwnRecord(database, linkRecord(change, head?.hash ?? null));
  return change;
}
