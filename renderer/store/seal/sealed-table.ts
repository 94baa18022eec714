import type { DBCoreTableSchema } from 'dexie';
import type { ArchiveSeal } from './archive-seal.ts';
import { SealError } from './seal-bytes.ts';

/** Rows that are asked for before the passphrase is: the lock itself, and the language to ask in. */
const OPEN_ROWS: Readonly<Record<string, ReadonlySet<unknown>>> = { settings: new Set(['lock', 'language']) };

/** How the rows of one table stand on the disk. */
export interface SealedTable {
  /** @param key of a row that does not hold its own */
  readonly seal: (row: unknown, key?: unknown) => unknown;
  /**
   * @param row undefined where there is none
   * @param key the key by which it was found, where that is known
   * @throws SealError where it is not the row that was sealed there; a row that was never sealed is none
   */
  readonly open: (row: unknown, key?: unknown) => unknown;
}

/** A row on the disk: besides what the table's indexes need of it, all of it, sealed. */
interface SealedRow {
  readonly sealed: Uint8Array;
  /** Of a row that does not hold its own. */
  readonly key?: unknown;
}

/**
 * Seals the rows of a table, as far as its schema lets it: what IndexedDB sorts and looks up by has to stay readable.
 * A row is bound to what stands readable of it, whatever the schema was when it was sealed: indexes may come and go.
 */
export function sealedTable(seal: ArchiveSeal, { name, primaryKey, indexes }: DBCoreTableSchema): SealedTable {
  const openKeys = OPEN_ROWS[name];
  const keyPaths = [primaryKey.keyPath, ...indexes.map(({ keyPath }) => keyPath)].flatMap((path) => path ?? []);
  const paths = [...new Set(keyPaths)].map((path) => path.split('.'));
  const isOutbound = primaryKey.outbound === true;

  return {
    seal(row, key) {
      if (openKeys?.has(keyOf(row, primaryKey.keyPath))) return row;
      const place = partOf(row, paths);
      const outbound = isOutbound ? { key } : {};
      return { ...place, ...outbound, sealed: seal.sealRow([name, place, outbound], row) };
    },
    open(row, key) {
      if (row === undefined || row === null) return row;
      if (openKeys?.has(keyOf(row, primaryKey.keyPath))) return row;
      if (!isSealed(row)) throw new SealError(`A row of ${name}`);
      const { sealed, ...readable } = row;
      const { key: ownKey, ...keyless } = readable;
      const found = isOutbound ? ownKey : keyOf(row, primaryKey.keyPath);
      if (key !== undefined && key !== found) throw new SealError(`A row of ${name}`);
      return seal.openRow(isOutbound ? [name, keyless, { key: ownKey }] : [name, readable, {}], sealed);
    },
  };
}

/** Those fields of a row that are there, always in the same order. */
function partOf(row: unknown, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const path of paths) {
    const value = valueAt(row, path);
    if (value !== undefined) setAt(part, path, value);
  }
  return part;
}

function isSealed(row: unknown): row is SealedRow {
  return typeof row === 'object' && row !== null && 'sealed' in row && ArrayBuffer.isView(row.sealed);
}

function keyOf(row: unknown, keyPath: string | string[] | null | undefined): unknown {
  return typeof keyPath === 'string' ? valueAt(row, keyPath.split('.')) : undefined;
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...further] = path;
  if (further.length === 0) {
    target[name] = value;
    return;
  }
  const within = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = within;
  setAt(within, further, value);
}
