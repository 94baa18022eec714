import { z } from 'zod';

/** The tables that a Change may touch; originals are kept apart (write once, by their hash), preferences are the device's. */
export const CHANGED_TABLES = ['clippings', 'texts', 'entities', 'mentions', 'events', 'decisions', 'reports'] as const;
export const changedTableSchema = z.enum(CHANGED_TABLES);
export type ChangedTable = z.infer<typeof changedTableSchema>;

const rowSchema = z.record(z.string(), z.json());

/**
 * One row's change. An update names the fields alone, each before and after, so that two devices' edits of different
 * fields can both stay; insert and remove carry the whole row, so that each can be undone.
 */
export const patchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('insert'), table: changedTableSchema, id: z.string(), row: rowSchema }).readonly(),
  z.object({ kind: z.literal('remove'), table: changedTableSchema, id: z.string(), row: rowSchema }).readonly(),
  z
    .object({
      kind: z.literal('update'),
      table: changedTableSchema,
      id: z.string(),
      fields: z.record(z.string(), z.object({ before: z.json(), after: z.json() }).readonly()).readonly(),
    })
    .readonly(),
]);
export type Patch = z.infer<typeof patchSchema>;
export type Row = z.infer<typeof rowSchema>;

/** What somebody did, as a name the interface can say (`changes.<name>`) and the values that fill it. */
export const changeLabelSchema = z
  .object({ name: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).readonly() })
  .readonly();
export type ChangeLabel = z.infer<typeof changeLabelSchema>;

/**
 * Everything one action did, in one transaction with its journal entry. Changes with the same `group` are one step to
 * undo (an import of many files). `reverts` names the group that an undo takes back, or a redo brings back.
 */
export const changeSchema = z
  .object({
    /** UUIDv7. */
    id: z.string(),
    group: z.string(),
    kind: z.enum(['do', 'undo', 'redo']),
    reverts: z.string().nullable(),
    label: changeLabelSchema,
    /** The hybrid logical clock's reading (see change/clock.ts); Changes sort by it. */
    at: z.string(),
    device: z.string(),
    actor: z.string(),
    patches: z.array(patchSchema).readonly(),
  })
  .readonly();
export type Change = z.infer<typeof changeSchema>;
