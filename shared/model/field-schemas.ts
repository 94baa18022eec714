import { z } from 'zod';
import type { ChangedTable } from './change.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';

/**
 * What a field of a table's rows must be, by its path in an update (see flattenRow): a field of the row, or of what
 * stands in one. Null is a value of every field that a row may do without: that is how it is taken back.
 *
 * @returns null where rows of today have no such field
 */
export function fieldSchema(table: ChangedTable, path: string): z.ZodType | null {
  const dot = path.indexOf('.');
  const name = dot < 0 ? path : path.slice(0, dot);
  const field = memberSchema(ROW_SCHEMAS[table], name);
  if (!field) return null;
  const inner = dot < 0 ? field : memberSchema(field, path.slice(dot + 1));
  return inner && (inner instanceof z.ZodOptional ? inner.nullable() : inner);
}

/** What stands in an object or record under a name. */
function memberSchema(schema: z.core.$ZodType, name: string): z.ZodType | null {
  const plain = plainSchema(schema);
  if (plain instanceof z.ZodObject) {
    const shape = plain.shape as Readonly<Record<string, z.ZodType>>;
    return Object.hasOwn(shape, name) ? (shape[name] ?? null) : null;
  }
  return plain instanceof z.ZodRecord ? (plain.valueType as z.ZodType) : null;
}

/** A schema without what says that it is read only, or may be left out. */
function plainSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped =
    schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return isWrapped ? plainSchema(schema.unwrap()) : schema;
}
