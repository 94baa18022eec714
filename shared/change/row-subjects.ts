import type { Change, ChangedTable, Json, Patch, RecordedPatch } from '../model/change.ts';

/** A row by the table it stands in and its id, as `clippings/0192…`. */
export type RowKey = `${ChangedTable}/${string}`;

/** The field that says whether a clipping is in the trash. */
export const TRASHED = 'trashedAt';

export function rowKey(table: ChangedTable, id: string): RowKey {
  return `${table}/${id}`;
}

export function partsOfKey(key: RowKey): { readonly table: ChangedTable; readonly id: string } {
  const slash = key.indexOf('/');
  return { table: key.slice(0, slash) as ChangedTable, id: key.slice(slash + 1) };
}

/**
 * The rows that a patch is about besides its own: the clipping with its text that a mention or decision stands in, the
 * entity or event that it names, those who took part in an event. Whoever wrote it counted on them being there.
 */
export function rowsConcerned(patch: RecordedPatch): RowKey[] {
  if (patch.kind === 'withheld') return [];
  const values = patch.kind === 'update' ? afterOf(patch) : patch.row;
  const keys: RowKey[] = [];
  if (patch.table === 'texts') keys.push(rowKey('clippings', patch.id));
  // To throw a clipping away, or bring it back, is not to work with it.
  if (patch.table === 'clippings' && Object.keys(values).some((path) => path !== TRASHED)) {
    keys.push(rowKey('texts', patch.id));
  }
  if (patch.table === 'mentions' || patch.table === 'decisions') keys.push(...namedBy(values));
  if (patch.table === 'events' && Array.isArray(values['participantIds'])) {
    for (const id of values['participantIds']) if (isId(id)) keys.push(rowKey('entities', id));
  }
  return keys;
}

/** The rows that a mention or decision names. */
function namedBy({ clippingId, targetId, target }: Readonly<Record<string, Json>>): RowKey[] {
  const keys: RowKey[] = [];
  if (isId(clippingId)) keys.push(rowKey('clippings', clippingId), rowKey('texts', clippingId));
  if (isId(targetId)) keys.push(rowKey('entities', targetId), rowKey('events', targetId));
  const { kind, id } = asObject(target);
  if (isId(id)) keys.push(rowKey(kind === 'event' ? 'events' : 'entities', id));
  return keys;
}

/** The ids under which the history of a Change is found: of its rows and of what they are about. Each once. */
export function subjectsOf({ patches }: { readonly patches: readonly RecordedPatch[] }): string[] {
  const ids = new Set<string>();
  for (const patch of patches) {
    if (patch.kind === 'withheld') continue;
    ids.add(patch.id);
    for (const key of rowsConcerned(patch)) ids.add(partsOfKey(key).id);
    // A mention that moves from one entity to another is part of the history of both.
    if (patch.kind === 'update') for (const key of rowsConcerned(inverse(patch))) ids.add(partsOfKey(key).id);
  }
  return [...ids];
}

/** The rows that Changes touch, each once, in the order in which they are met. */
export function rowsTouched(changes: readonly Pick<Change, 'patches'>[]): RowKey[] {
  return [...new Set(changes.flatMap(({ patches }) => patches.map(({ table, id }) => rowKey(table, id))))];
}

type Update = Extract<Patch, { kind: 'update' }>;

/** What an update newly says; of a list, what it puts in. */
function afterOf({ fields }: Update): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, { before, after }]) => {
      if (!Array.isArray(after) || !Array.isArray(before)) return [path, after];
      return [path, after.filter((element) => !before.includes(element))];
    }),
  );
}

/** An update that says the opposite: what stood before. */
export function inverse(patch: Update): Update {
  const fields = Object.entries(patch.fields).map(([path, { before, after }]) => [
    path,
    { before: after, after: before },
  ]);
  return { ...patch, fields: Object.fromEntries(fields) as Update['fields'] };
}

function asObject(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function isId(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
