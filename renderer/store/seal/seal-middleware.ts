import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, Middleware } from 'dexie';
import type { ArchiveSeal } from './archive-seal.ts';
import { sealedTable, type SealedTable } from './sealed-table.ts';

/** Next to IndexedDB itself: whatever else Dexie does, it does with rows as they are. */
const LEVEL = -10;

/** Seals every row on its way to the disk and opens it on its way back. */
export function sealMiddleware(seal: ArchiveSeal): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'seal',
    level: LEVEL,
    create: (core) => ({
      ...core,
      table: (name) => throughSeal(core.table(name), sealedTable(seal, core.table(name).schema)),
    }),
  };
}

function throughSeal(table: DBCoreTable, rows: SealedTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
      const numbered = table.schema.primaryKey.autoIncrement ? numberFirst(table, rows, request) : null;
      return numbered ?? table.mutate({ ...request, values: sealAll(rows, request.values, request.keys) });
    },
    get: (request) => table.get(request).then((row: unknown) => rows.open(row, request.key)),
    getMany: (request) =>
      table
        .getMany(request)
        .then((found: readonly unknown[]) => found.map((row, index) => rows.open(row, request.keys[index]))),
    query: (request) => {
      const asked = table.query(request);
      if (request.values !== true) return asked;
      return asked.then(({ result, ...rest }) => ({
        ...rest,
        result: result.map((row: unknown) => rows.open(row)),
      }));
    },
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => cursor && openingCursor(cursor, rows, request.values === true)),
  };
}

function sealAll(rows: SealedTable, values: readonly unknown[], keys?: readonly unknown[]): unknown[] {
  return values.map((value, index) => rows.seal(value, keys?.[index]));
}

/**
 * Where the database counts the keys up itself, a row is bound to its key only once it has one: an empty row takes the
 * number, and gives its place to the sealed one in the same transaction.
 *
 * @returns null where all rows have their keys
 */
function numberFirst(
  table: DBCoreTable,
  rows: SealedTable,
  request: Extract<DBCoreMutateRequest, { type: 'add' | 'put' }>,
): ReturnType<DBCoreTable['mutate']> | null {
  const { keyPath, extractKey } = table.schema.primaryKey;
  if (typeof keyPath !== 'string') throw new Error(`${table.name}: keys are counted up beside the rows.`);
  const values = request.values as readonly Record<string, unknown>[];
  if (values.every((value) => extractKey?.(value) !== undefined)) return null;
  const places = values.map((value) => {
    const key: unknown = extractKey?.(value);
    return key === undefined ? {} : { [keyPath]: key };
  });
  return table.mutate({ type: request.type, trans: request.trans, values: places }).then((taken) => {
    if (taken.numFailures > 0) return taken;
    const numbered = values.map((value, index) => ({ ...value, [keyPath]: taken.results?.[index] as unknown }));
    const put = table.mutate({ type: 'put', trans: request.trans, values: sealAll(rows, numbered) });
    return put.then((outcome: DBCoreMutateResponse) => (outcome.numFailures > 0 ? outcome : taken));
  });
}

/** A cursor of IndexedDB knows itself only by itself: what it inherits has to be asked of it. */
function openingCursor(cursor: DBCoreCursor, rows: SealedTable, values: boolean): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: (): unknown => cursor.key },
    primaryKey: { get: (): unknown => cursor.primaryKey },
    value: { get: (): unknown => (values ? rows.open(cursor.value, cursor.primaryKey) : undefined) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: { value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey) },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor;
}
