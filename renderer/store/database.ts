import { Dexie, type EntityTable, type Table } from 'dexie';
import { CHANGED_TABLES } from '#shared/model/change.ts';
import type { RowConflict } from '#shared/change/row-conflict.ts';
import type { Clipping, ClippingText, Original } from '#shared/model/clipping.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Entity } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import type { Mention } from '#shared/model/mention.ts';
import type { SavedReport } from '#shared/model/report.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import type { SavedColumns } from '#shared/search/columns/saved-columns.ts';
import type { ChangeNote } from '#shared/search/engine/archive-source.ts';
import type { SegmentRow } from '#shared/search/index/segment.ts';
import { LADDER } from './ladder.ts';
import type { JournalEntry, JournalPatches, KnownDevice } from './journal-entry.ts';
import type { ArchiveSeal } from './seal/archive-seal.ts';
import { sealMiddleware } from './seal/seal-middleware.ts';

/** The archive as it stands open on the disk, and the one that stands locked: see docs/decisions/038. */
export const OPEN_NAME = 'qosasa';
export const LOCKED_NAME = 'qosasa-locked';

/** A preference or a fact about this device (its id, its language). Not archive content, so not in the journal. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** A conflict that waits for a decision. Worked out from the Changes whenever a row is, so in no bundle. */
export type KeptConflict = RowConflict & { readonly key: string };

/**
 * The archive in IndexedDB. Rows that lists show are small; texts and originals stand apart.
 * Versions are a ladder: a released one is never edited, a new one is added with its upgrade.
 */
export class ArchiveDatabase extends Dexie {
  declare readonly clippings: EntityTable<Clipping, 'id'>;
  declare readonly texts: EntityTable<ClippingText, 'id'>;
  declare readonly originals: EntityTable<Original, 'sha256'>;
  declare readonly entities: EntityTable<Entity, 'id'>;
  declare readonly mentions: EntityTable<Mention, 'id'>;
  declare readonly events: EntityTable<ArchiveEvent, 'id'>;
  declare readonly decisions: EntityTable<Decision, 'id'>;
  declare readonly reports: EntityTable<SavedReport, 'id'>;
  declare readonly savedSearches: EntityTable<SavedSearch, 'id'>;
  declare readonly journal: EntityTable<JournalEntry, 'id'>;
  /** What the journal's entries did to which rows. */
  declare readonly patches: EntityTable<JournalPatches, 'id'>;
  declare readonly devices: EntityTable<KnownDevice, 'device'>;
  declare readonly conflicts: EntityTable<KeptConflict, 'key'>;
  declare readonly settings: EntityTable<Setting, 'key'>;
  /** The search index and columns: made from the rest, so in no journal and no bundle (see docs/decisions/020). */
  declare readonly searchSegments: EntityTable<SegmentRow, 'seq'>;
  declare readonly searchBlocks: Table<Uint8Array, number>;
  declare readonly searchNotes: EntityTable<ChangeNote, 'seq'>;
  declare readonly searchColumns: Table<SavedColumns, string>;

  #seal: ArchiveSeal | null = null;

  /** @param seal seals every row on the disk; null leaves them as they are, and costs nothing */
  constructor(name = OPEN_NAME, seal: ArchiveSeal | null = null) {
    // Strict durability: what is reported as saved has reached the disk, so that a crash loses nothing acknowledged.
    super(name, { chromeTransactionDurability: 'strict' });
    if (seal) this.sealWith(seal);
    for (const { version, stores, upgrade } of LADDER) {
      const rung = this.version(version).stores(stores);
      if (upgrade) rung.upgrade(upgrade);
    }
  }

  /** What its rows are sealed with; null where they stand open. */
  get seal(): ArchiveSeal | null {
    return this.#seal;
  }

  /** Makes it the locked archive of its profile, before it is opened. */
  becomeLocked(seal: ArchiveSeal): void {
    if (this.isOpen()) throw new Error('The archive is open already.');
    // Dexie reads the name when it opens the database.
    Object.assign(this, { name: LOCKED_NAME });
    this.sealWith(seal);
  }

  private sealWith(seal: ArchiveSeal): void {
    this.#seal = seal;
    this.use(sealMiddleware(seal));
  }
}

/** All tables but the search's own housekeeping: what the transaction of a Change writes. */
export function writtenTables(database: ArchiveDatabase): Table[] {
  const changed = CHANGED_TABLES.map((name) => database.table(name));
  const { originals, journal, patches, devices, conflicts, settings, searchSegments, searchBlocks, searchNotes } =
    database;
  const beside = [originals, journal, patches, devices, conflicts, settings];
  return [...changed, ...beside, searchSegments, searchBlocks, searchNotes] as Table[];
}

/** The one archive of this profile. */
export const database = new ArchiveDatabase();
