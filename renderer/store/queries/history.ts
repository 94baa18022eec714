import type { Change, ChangeLabel, Json, Patch } from '#shared/model/change.ts';
import { parseReading } from '#shared/change/clock.ts';
import { takenBackGroups } from '#shared/change/taken-back.ts';
import { fieldOfPath } from '#shared/model/patches.ts';
import type { ArchiveDatabase } from '../database.ts';
import { knownDeviceId } from '../device-id.ts';
import { entriesAbout, readRecords } from '../journal.ts';
import { useQuery } from './use-query.ts';

/** What one Change did to one value of a row. */
export interface HistoryEdit {
  /** The field's path without its container: `outlet`, `names`. */
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/** One Change in the history of a clipping, entity or event. */
export interface HistoryStep {
  readonly id: string;
  /** ISO 8601 UTC, by the clock of the device. */
  readonly at: string;
  readonly device: string;
  /** Whether it was done on this device. */
  readonly isOwn: boolean;
  readonly actor: string;
  readonly kind: Change['kind'];
  readonly label: ChangeLabel;
  /** Whether it was undone since, and not redone. */
  readonly isTakenBack: boolean;
  readonly edits: readonly HistoryEdit[];
}

/** No history that somebody reads is longer; the rest stays in the journal. */
const MOST_STEPS = 200;

/** All that was ever done to a row, or in its name, the newest first. */
export async function readHistory(archive: ArchiveDatabase, id: string): Promise<HistoryStep[]> {
  const own = await knownDeviceId(archive);
  const entries = (await entriesAbout(archive, [id])).reverse().slice(0, MOST_STEPS);
  const groups = [...new Set(entries.map(({ group }) => group))];
  const takenBack = takenBackGroups(await archive.journal.where('reverts').anyOf(groups).sortBy('at'));
  const records = await readRecords(archive, entries);
  return records.map(({ id: changeId, at, device, actor, kind, group, label, patches }) => ({
    id: changeId,
    at: new Date(parseReading(at)?.milliseconds ?? 0).toISOString(),
    device,
    isOwn: device === own,
    actor,
    kind,
    label,
    isTakenBack: takenBack.has(group),
    edits: patches.flatMap((patch) => (patch.kind === 'update' && patch.id === id ? editsOf(patch) : [])),
  }));
}

/** A clipping's values stand in its text row with their evidence and are copied into its list row: each is told once. */
const COPIED_INTO_TEXT = 'metadata.';

function editsOf({ table, fields }: Extract<Patch, { kind: 'update' }>): HistoryEdit[] {
  return Object.entries(fields).flatMap(([path, { before, after }]) => {
    if (table === 'texts' && path.startsWith(COPIED_INTO_TEXT)) return [];
    return [{ field: fieldOfPath(path), before, after }];
  });
}

/** The history of a clipping, an entity or an event. */
export function useHistory(id: string): readonly HistoryStep[] | undefined {
  return useQuery((archive) => readHistory(archive, id), [id]);
}
