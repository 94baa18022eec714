import { z } from 'zod';

/** The tables that a Change may touch; originals are kept apart (write once, by their hash), preferences are the device's. */
export const CHANGED_TABLES = [
  'clippings',
  'texts',
  'entities',
  'mentions',
  'events',
  'decisions',
  'reports',
  'savedSearches',
] as const;
export const changedTableSchema = z.enum(CHANGED_TABLES);
export type ChangedTable = z.infer<typeof changedTableSchema>;

const rowSchema = z.record(z.string(), z.json());
const fieldChangeSchema = z.object({ before: z.json(), after: z.json() }).readonly();

/**
 * One row's change. An update names the fields alone, each before and after, so that two devices' edits of different
 * fields can both stay; a field may be the part of a field (`metadata.outlet`, see patches.ts). Insert and remove carry
 * the whole row, so that each can be told and undone.
 */
export const patchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('insert'), table: changedTableSchema, id: z.string(), row: rowSchema }).readonly(),
  z.object({ kind: z.literal('remove'), table: changedTableSchema, id: z.string(), row: rowSchema }).readonly(),
  z
    .object({
      kind: z.literal('update'),
      table: changedTableSchema,
      id: z.string(),
      fields: z.record(z.string(), fieldChangeSchema).readonly(),
    })
    .readonly(),
]);
export type Patch = z.infer<typeof patchSchema>;
export type Row = z.infer<typeof rowSchema>;
export type FieldChange = z.infer<typeof fieldChangeSchema>;
/** A value that JSON can hold; all that rows are made of. */
export type Json = Row[string];

/** What somebody did, as a name the interface can say (`changes.<name>`) and the values that fill it. */
export const changeLabelSchema = z
  .object({ name: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).readonly() })
  .readonly();
export type ChangeLabel = z.infer<typeof changeLabelSchema>;

/** By device, the newest reading of its that was known. */
const readingsSchema = z.record(z.string(), z.string()).readonly();

const headShape = {
  /** UUIDv7. */
  id: z.string(),
  group: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  reverts: z.string().nullable(),
  label: changeLabelSchema,
  /** The hybrid logical clock's reading (see change/clock.ts); Changes sort by it. */
  at: z.string(),
  device: z.string(),
  /** Who did it, as they call themselves on that device; empty where nobody said. */
  actor: z.string(),
  /** What its device knew of the others: all of their Changes up to these readings. */
  seen: readingsSchema,
  /** What it knew beyond that of single rows, by row id: they came in bundles of a selection. */
  seenOf: z.record(z.string(), readingsSchema).readonly(),
};

/**
 * Everything one action did, in one transaction with its journal entry. Changes with the same `group` are one step to
 * undo (an import of many files). An undo holds no patches: it takes the group that it `reverts` out of what the
 * archive is made of, and a redo puts it back in, so that what others did on top is never touched.
 */
export const changeSchema = z.object({ ...headShape, patches: z.array(patchSchema).readonly() }).readonly();
export type Change = z.infer<typeof changeSchema>;

/** A patch that a bundle of a selection leaves out: its digest stays, so that the record can still be verified. */
const withheldPatchSchema = z.object({ kind: z.literal('withheld'), digest: z.string() }).readonly();
export const recordedPatchSchema = z.union([patchSchema, withheldPatchSchema]);
export type RecordedPatch = z.infer<typeof recordedPatchSchema>;

const chainShape = {
  /** The hash of the device's record before this one; null for its first. */
  previous: z.string().nullable(),
  /** SHA-256 over everything else in the record (see change/hash-chain.ts). */
  hash: z.string(),
};

/** A Change without its patches, as a link of its device's hash chain. */
export const recordHeadSchema = z.object({ ...headShape, ...chainShape }).readonly();
export type RecordHead = z.infer<typeof recordHeadSchema>;

/** A Change as the journal, a backup or a bundle keeps it. */
export const changeRecordSchema = z
  .object({ ...headShape, ...chainShape, patches: z.array(recordedPatchSchema).readonly() })
  .readonly();
export type ChangeRecord = z.infer<typeof changeRecordSchema>;
