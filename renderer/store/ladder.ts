import type { Transaction } from 'dexie';

/** One version of the database's layout, and how rows of the version before become rows of this one. */
export interface Rung {
  readonly version: number;
  /** Tables with their indexes, in Dexie's notation; those that are not named stay as they were. */
  readonly stores: Record<string, string>;
  /** Runs in the transaction that makes the new version: it is done wholly, or the old version stands. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * The versions of the database, the oldest first. A rung that was released is never edited: there are archives that
 * stand on it. A change of the layout is a new rung, with its upgrade and a row in the test that climbs from each.
 */
export const LADDER: readonly Rung[] = [
  {
    version: 1,
    stores: {
      clippings: 'id, importedAt, publishedOn, originalSha256, status, trashedAt, *topics',
      texts: 'id',
      originals: 'sha256',
      entities: 'id, type',
      mentions: 'id, clippingId, target.id',
      events: 'id, date',
      decisions: 'id, clippingId, scope',
      reports: 'id',
      savedSearches: 'id',
      journal: 'id, at, seq, group, reverts, [device+at], *subjects',
      patches: 'id',
      devices: 'device',
      conflicts: 'key, id',
      settings: 'key',
      searchSegments: '++seq',
      searchBlocks: '',
      searchNotes: '++seq',
      searchColumns: '',
    },
  },
  {
    // The same text is known again whatever encoding it comes in.
    version: 2,
    stores: {
      clippings: 'id, importedAt, publishedOn, originalSha256, textSha256, status, trashedAt, *topics',
    },
  },
  {
    // Lists and facets come from the columns: by these indexes nobody looks anything up (see docs/decisions/048).
    version: 3,
    stores: {
      clippings: 'id, originalSha256, textSha256, trashedAt',
      entities: 'id',
      events: 'id',
    },
  },
];

/** The newest version; an archive of a newer one is not opened (see store-health.ts). */
export const SCHEMA_VERSION: number = Math.max(...LADDER.map(({ version }) => version));
