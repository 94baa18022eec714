import type { FieldConflict, PresenceConflict } from '#shared/change/row-conflict.ts';
import { inverse, partsOfKey, rowsConcerned, rowKey, TRASHED } from '#shared/change/row-subjects.ts';
import type { ChangeRecord, Json, Patch, Row } from '#shared/model/change.ts';
import { fieldOfPath, flattenRow } from '#shared/model/patches.ts';
import { rowsOf } from '../store/apply-patches.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { joinedTo } from '../store/joined-to.ts';
import { recordsById } from '../store/journal.ts';
import { clippingRemoval } from './empty-trash.ts';
import { entityJoin, eventJoin } from './join-duplicates.ts';
import { entityRemoval } from './keep-entity.ts';
import { eventRemoval } from './keep-event.ts';
import { write } from './write.ts';

/**
 * Decides which of the values stays that were given on two laptops, for the field and for what is a copy of it.
 *
 * @param changeId the Change that had given the value that stays
 */
export async function chooseValue(conflict: FieldConflict, changeId: string): Promise<void> {
  await write({
    label: { name: 'decide', params: {} },
    plan: async (archive) => {
      const kept = await archive.conflicts.where('id').equals(conflict.id).toArray();
      const field = fieldOfPath(conflict.path);
      return kept.flatMap((open) =>
        open.kind === 'field' && fieldOfPath(open.path) === field ? choice(open, changeId) : [],
      );
    },
  });
}

function choice({ table, id, path, candidates }: FieldConflict, changeId: string): Patch[] {
  const chosen = candidates.find(({ by }) => by.changeId === changeId) ?? candidates.at(-1);
  if (!chosen) return [];
  const others = candidates.filter((candidate) => candidate !== chosen);
  // Each of the others is told as what stood before: it is they that are decided against.
  return others.map(({ value }) => setting(table, id, path, value, chosen.value));
}

function setting(table: Patch['table'], id: string, path: string, before: Json, after: Json): Patch {
  return { kind: 'update', table, id, fields: { [path]: { before, after } } };
}

/**
 * Decides whether something stays that one laptop removed or threw away while another worked with it. What stays comes
 * back with all that was removed along with it; what goes takes along what the other laptop put on it. An entity or event
 * that was removed by joining it to another is, where it does not stay, joined again: nothing that names it is lost.
 */
export async function decidePresence(
  conflict: PresenceConflict,
  stays: boolean,
  now: () => Date = () => new Date(),
): Promise<void> {
  await write({
    label: { name: stays ? 'decide-keep' : 'decide-remove', params: {} },
    putsBack: true,
    plan: async (archive) => {
      if (conflict.kind === 'trashed') return [trashing(conflict, stays, now)];
      return stays ? putBack(archive, conflict) : takeAway(archive, conflict);
    },
  });
}

function trashing({ table, id, trashedAt }: PresenceConflict, stays: boolean, now: () => Date): Patch {
  return stays ? setting(table, id, TRASHED, trashedAt, null) : setting(table, id, TRASHED, null, now().toISOString());
}

/** Inserts the row that is contested, and what went with it when it was removed or undone. */
async function putBack(archive: ArchiveDatabase, { table, id, by }: PresenceConflict): Promise<Patch[]> {
  const records = await recordsById(
    archive,
    by.map(({ changeId }) => changeId),
  );
  const wanted = new Map<string, Patch>();
  for (const record of records)
    for (const patch of lostIn(record, id)) wanted.set(rowKey(patch.table, patch.id), patch);
  const patches: Patch[] = [];
  for (const patch of wanted.values()) {
    const standing = (await rowsOf(archive, patch.table).get(patch.id)) ?? null;
    patches.push(...contradiction(patch, standing, id));
  }
  const row = await rowsOf(archive, table).get(id);
  const isThere = patches.some((patch) => patch.table === table && patch.id === id);
  return row && !isThere ? [{ kind: 'insert', table, id, row }, ...patches] : patches;
}

/** What a Change did to a row, or to rows that are about it. */
function lostIn({ patches }: ChangeRecord, id: string): Patch[] {
  return patches.filter(
    (patch) =>
      patch.kind !== 'withheld' && (patch.id === id || aboutBefore(patch).some((key) => partsOfKey(key).id === id)),
  ) as Patch[];
}

/** The rows that a patch was about before it did what it did. */
function aboutBefore(patch: Patch) {
  return rowsConcerned(patch.kind === 'update' ? inverse(patch) : patch);
}

/** The patch that makes good what another did: what it removed, and what it took out of a list or pointed elsewhere. */
function contradiction(patch: Patch, standing: Row | null, id: string): Patch[] {
  if (patch.kind !== 'update') {
    const row = standing ?? patch.row;
    return standing && patch.id !== id ? [] : [{ kind: 'insert', table: patch.table, id: patch.id, row }];
  }
  if (!standing) return [];
  const values = flattenRow(patch.table, standing);
  return Object.entries(patch.fields).flatMap(([path, { before, after }]): Patch[] => {
    const now = values[path] ?? null;
    if (Array.isArray(before) && Array.isArray(now)) {
      if (!before.includes(id) || now.includes(id)) return [];
      return [setting(patch.table, patch.id, path, now, [...now, id])];
    }
    return JSON.stringify(now) === JSON.stringify(after) ? [setting(patch.table, patch.id, path, now, before)] : [];
  });
}

/** Removes the row that is contested with all that names it, as the screen that removes such rows does. */
async function takeAway(archive: ArchiveDatabase, { table, id, by }: PresenceConflict): Promise<Patch[]> {
  switch (table) {
    case 'entities': {
      const keptId = await joinedTo(archive, by);
      const joining = keptId === null ? [] : await entityJoin(archive, keptId, id);
      return joining.length > 0 ? joining : entityRemoval(archive, id);
    }
    case 'events': {
      const keptId = await joinedTo(archive, by);
      const joining = keptId === null ? [] : await eventJoin(archive, keptId, id);
      return joining.length > 0 ? joining : eventRemoval(archive, id);
    }
    case 'clippings':
    case 'texts': {
      const clipping = await archive.clippings.get(id);
      return clipping ? clippingRemoval(archive, [clipping]) : removalOf(archive, table, id);
    }
    case 'mentions':
    case 'decisions':
    case 'reports':
    case 'savedSearches':
      return removalOf(archive, table, id);
  }
}

async function removalOf(archive: ArchiveDatabase, table: Patch['table'], id: string): Promise<Patch[]> {
  const row = await rowsOf(archive, table).get(id);
  return row ? [{ kind: 'remove', table, id, row }] : [];
}
