import type { z } from 'zod';
import { CHANGED_TABLES, type ChangedTable, type RecordedPatch, type Row } from '../model/change.ts';
import { clippingSchema, clippingTextSchema } from '../model/clipping.ts';
import { decisionSchema } from '../model/decision.ts';
import { metadataSchema } from '../model/detected.ts';
import { entitySchema } from '../model/entity.ts';
import { eventSchema } from '../model/event.ts';
import { mentionSchema } from '../model/mention.ts';
import { flattenRow } from '../model/patches.ts';
import { reportOptionsSchema, savedReportSchema } from '../model/report.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** What each field of a row may hold, by its path in a patch (see model/patches.ts). */
const FIELDS: { readonly [T in ChangedTable]: Shape } = {
  clippings: clippingSchema.unwrap().shape,
  texts: withContainer(clippingTextSchema.unwrap().shape, 'metadata', metadataSchema.unwrap().shape),
  entities: entitySchema.unwrap().shape,
  mentions: mentionSchema.unwrap().shape,
  events: eventSchema.unwrap().shape,
  decisions: decisionSchema.unwrap().shape,
  reports: withContainer(savedReportSchema.unwrap().shape, 'options', reportOptionsSchema.unwrap().shape),
};

/** A shape whose container's fields stand by themselves, as patches name them. */
function withContainer(shape: Shape, container: string, fields: Shape): Shape {
  const rest = Object.entries(shape).filter(([name]) => name !== container);
  const named = Object.entries(fields).map(([name, field]) => [`${container}.${name}`, field] as const);
  return Object.fromEntries([...rest, ...named]);
}

/**
 * Whether these are patches whose rows and fields are what the archive's tables hold: a bundle is somebody else's file,
 * and a row of another shape would only be found out by the screen that shows it.
 */
export function areSoundPatches(patches: unknown): patches is RecordedPatch[] {
  return Array.isArray(patches) && patches.every(isSoundPatch);
}

function isSoundPatch(patch: unknown): boolean {
  if (!isObject(patch)) return false;
  const { kind, table, id } = patch;
  if (kind === 'withheld') return hasKeys(patch, ['kind', 'digest']) && /^[0-9a-f]{64}$/.test(String(patch['digest']));
  const known = CHANGED_TABLES.find((name) => name === table);
  if (known === undefined || typeof id !== 'string' || id === '') return false;
  if (kind === 'update')
    return hasKeys(patch, ['kind', 'table', 'id', 'fields']) && areSoundEdits(known, patch['fields']);
  const isWhole = kind === 'insert' || kind === 'remove';
  return isWhole && hasKeys(patch, ['kind', 'table', 'id', 'row']) && isSoundRow(known, id, patch['row']);
}

function isSoundRow(table: ChangedTable, id: string, row: unknown): boolean {
  if (!isObject(row) || row['id'] !== id) return false;
  const fields = FIELDS[table];
  const values = flattenRow(table, row as Row);
  const isComplete = Object.entries(fields).every(([path, field]) => field.safeParse(values[path]).success);
  return isComplete && Object.keys(values).every((path) => Object.hasOwn(fields, path));
}

function areSoundEdits(table: ChangedTable, edits: unknown): boolean {
  if (!isObject(edits)) return false;
  const fields = FIELDS[table];
  return Object.entries(edits).every(([path, edit]) => {
    const field = Object.hasOwn(fields, path) && path !== 'id' ? fields[path] : undefined;
    return (
      field !== undefined &&
      isObject(edit) &&
      hasKeys(edit, ['before', 'after']) &&
      field.safeParse(edit['after']).success
    );
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object has these members and no others. */
function hasKeys(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}
