import type { FieldConflict, PresenceConflict } from '#shared/change/row-conflict.ts';
import type { Json, Patch } from '#shared/model/change.ts';
import { rowsOf } from '../store/apply-patches.ts';
import type { ArchiveDatabase } from '../store/database.ts';
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
      const field = fieldOf(conflict.path);
      return kept.flatMap((open) =>
        open.kind === 'field' && fieldOf(open.path) === field ? choice(open, changeId) : [],
      );
    },
  });
}

function fieldOf(path: string): string {
  return path.slice(path.indexOf('.') + 1);
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

/** Decides whether something stays that one laptop threw away while another worked with it. */
export async function decidePresence(
  conflict: PresenceConflict,
  stays: boolean,
  now: () => Date = () => new Date(),
): Promise<void> {
  await write({
    label: { name: stays ? 'decide-keep' : 'decide-remove', params: {} },
    putsBack: true,
    plan: (archive) => presence(archive, conflict, stays, now),
  });
}

async function presence(
  archive: ArchiveDatabase,
  { kind, table, id, trashedAt }: PresenceConflict,
  stays: boolean,
  now: () => Date,
): Promise<Patch[]> {
  if (kind === 'trashed') {
    return [
      stays
        ? setting(table, id, 'trashedAt', trashedAt, null)
        : setting(table, id, 'trashedAt', null, now().toISOString()),
    ];
  }
  const row = await rowsOf(archive, table).get(id);
  if (!row) return [];
  return [{ kind: stays ? 'insert' : 'remove', table, id, row }];
}
