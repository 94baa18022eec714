import type { DBCoreIndex, DBCoreTableSchema } from 'dexie';
import type { ArchiveSeal } from './archive-seal.ts';
import { SealError } from './seal-bytes.ts';

/** Rows that are asked for before the passphrase is: the lock itself, and the language to ask in. */
const OPEN_ROWS: Readonly<Record<string, ReadonlySet<unknown>>> = { settings: new Set(['lock', 'language']) };
/** Indexes of words; all others are of ids, dates, kinds and numbers. */
const HIDDEN_INDEXES: Readonly<Record<string, ReadonlySet<string>>> = { clippings: new Set(['topics']) };

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
  readonly isHidden: (index: DBCoreIndex) => boolean;
  readonly hiddenKey: (word: unknown) => unknown;
  readonly shownKey: (key: unknown) => unknown;
}

/** A row on the disk: besides what the table's indexes need of it, all of it, sealed. */
interface SealedRow {
  readonly sealed: Uint8Array;
}

/** Seals the rows of a table, as far as its schema lets it: what IndexedDB sorts and looks up by has to stay readable. */
export function sealedTable(seal: ArchiveSeal, { name, primaryKey, indexes }: DBCoreTableSchema): SealedTable {
  const hiddenNames = HIDDEN_INDEXES[name] ?? new Set();
  const openKeys = OPEN_ROWS[name];
  const keyPaths = [primaryKey.keyPath, ...indexes.map(({ keyPath }) => keyPath)].flatMap((path) => path ?? []);
  const paths = [...new Set(keyPaths)].map((path) => path.split('.'));
  const hiddenKey = (word: unknown) => (typeof word === 'string' ? seal.sealWord(word) : word);

  /** What stays readable of a row, in one order: it is bound to what is sealed, and told again as it stands. */
  function placeOf(row: unknown, hide: boolean): Record<string, unknown> {
    const place: Record<string, unknown> = {};
    for (const path of paths) {
      const value = valueAt(row, path);
      if (value === undefined) continue;
      const isHidden = hide && hiddenNames.has(path.join('.'));
      setAt(place, path, isHidden && Array.isArray(value) ? value.map(hiddenKey) : value);
    }
    return place;
  }

  return {
    seal(row, key) {
      if (openKeys?.has(keyOf(row, primaryKey.keyPath))) return row;
      const place = placeOf(row, true);
      const outbound = primaryKey.outbound === true ? { key } : {};
      return { ...place, ...outbound, sealed: seal.sealRow([name, place, outbound], row) };
    },
    open(row, key) {
      if (row === undefined || row === null) return row;
      if (openKeys?.has(keyOf(row, primaryKey.keyPath))) return row;
      if (!isSealed(row)) throw new SealError(`A row of ${name}`);
      const outbound = primaryKey.outbound === true ? { key: valueAt(row, ['key']) } : {};
      const found = primaryKey.outbound === true ? outbound.key : keyOf(row, primaryKey.keyPath);
      if (key !== undefined && key !== found) throw new SealError(`A row of ${name}`);
      return seal.openRow([name, placeOf(row, false), outbound], row.sealed);
    },
    isHidden: (index) => typeof index.keyPath === 'string' && hiddenNames.has(index.keyPath),
    hiddenKey,
    shownKey: (key) => seal.openWord(String(key)),
  };
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
