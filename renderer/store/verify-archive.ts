import { canonicalJson } from '#shared/change/canonical-json.ts';
import { ChainCheck, isIntact, type BrokenRecord } from '#shared/change/hash-chain.ts';
import { partsOfKey, rowKey, rowsTouched, type RowKey } from '#shared/change/row-subjects.ts';
import { CHANGED_TABLES, type ChangeRecord, type Patch } from '#shared/model/change.ts';
import type { ChangeLabel } from '#shared/model/change.ts';
import { rowsOf } from './apply-patches.ts';
import type { ArchiveDatabase } from './database.ts';
import { recordOf, type JournalEntry, type KnownDevice } from './journal-entry.ts';
import { isUnaltered, titlesByOriginal } from './kept-originals.ts';
import { readableRows } from './readable-rows.ts';
import { foldRows } from './refold-rows.ts';

/** Something in the archive that is not what it was when it was written. */
export type VerifyProblem =
  /** A journal entry that was altered, that does not follow on the one before, or of which a part is gone. */
  | {
      readonly kind: 'record';
      readonly problem: BrokenRecord['problem'] | 'missing';
      readonly device: string;
      readonly at: string;
      readonly label: ChangeLabel | null;
    }
  /** A row that is not what the journal says. */
  | { readonly kind: 'row'; readonly key: RowKey; readonly title: string }
  /** An original whose bytes have another SHA-256 than when it was imported, or that is gone. */
  | {
      readonly kind: 'original';
      readonly problem: 'altered' | 'missing';
      readonly sha256: string;
      readonly titles: readonly string[];
    }
  /** The database itself could not be read there. */
  | { readonly kind: 'unreadable'; readonly table: string; readonly detail: string };

export interface VerifyReport {
  readonly records: number;
  readonly rows: number;
  readonly originals: number;
  /** The first hundred, and how many there are in all. */
  readonly problems: readonly VerifyProblem[];
  readonly problemCount: number;
  /** All rows that are not what the journal says. */
  readonly wrongRows: readonly RowKey[];
}

export interface VerifyProgress {
  readonly done: number;
  readonly of: number;
}

const MOST_PROBLEMS = 100;
const ENTRIES_AT_ONCE = 100;
const ROWS_AT_ONCE = 200;
const ORIGINALS_AT_ONCE = 20;

/**
 * Reads all of the archive and tells what is not as it was written: every journal entry against its hash and the one
 * before it, every row against what the journal says, every original against its SHA-256. It shows that nothing was
 * changed since it was imported by accident or by somebody who did not know how; it proves nothing about what a text
 * was before that.
 *
 * What is written meanwhile is not looked at; it only reads.
 */
export async function verifyArchive(
  database: ArchiveDatabase,
  onProgress: (progress: VerifyProgress) => void = () => undefined,
): Promise<VerifyReport> {
  return new Verification(database, onProgress).run();
}

class Verification {
  readonly #database: ArchiveDatabase;
  readonly #onProgress: (progress: VerifyProgress) => void;
  readonly #problems: VerifyProblem[] = [];
  readonly #keys = new Set<RowKey>();
  readonly #wrongRows: RowKey[] = [];
  #count = 0;
  #done = 0;
  #of = 0;

  constructor(database: ArchiveDatabase, onProgress: (progress: VerifyProgress) => void) {
    this.#database = database;
    this.#onProgress = onProgress;
  }

  async run(): Promise<VerifyReport> {
    const { journal, originals, clippings } = this.#database;
    const [entryCount, originalCount, clippingCount] = await Promise.all([
      journal.count(),
      originals.count(),
      clippings.count(),
    ]);
    this.#of = entryCount + originalCount + 2 * clippingCount;
    const records = await this.#guarded('journal', 0, () => this.#checkJournal());
    const rows = await this.#guarded('rows', 0, () => this.#checkRows());
    const kept = await this.#guarded('originals', 0, () => this.#checkOriginals());
    this.#onProgress({ done: this.#of, of: this.#of });
    const found = { problems: this.#problems, problemCount: this.#count, wrongRows: this.#wrongRows };
    return { records, rows, originals: kept, ...found };
  }

  #note(problem: VerifyProblem): void {
    this.#count += 1;
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
  }

  #advance(by: number): void {
    this.#done += by;
    this.#onProgress({ done: Math.min(this.#done, this.#of), of: this.#of });
  }

  /** A part of the database that cannot be read is a finding, and the other parts are looked at all the same. */
  async #guarded<T>(table: string, otherwise: T, task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      this.#note({ kind: 'unreadable', table, detail });
      return otherwise;
    }
  }

  async #checkJournal(): Promise<number> {
    const total = await this.#database.journal.count();
    let count = 0;
    for (const known of await this.#database.devices.toArray()) count += await this.#checkDevice(known);
    // Entries of a device that the archive says it does not know.
    if (count < total) this.#noteRecord({ device: '', at: '', label: null }, 'unlinked');
    return count;
  }

  async #checkDevice(known: KnownDevice): Promise<number> {
    const chain = new ChainCheck();
    let [last, count, head]: [string, number, string | null] = ['', 0, null];
    for (;;) {
      const entries = await this.#database.journal
        .where('[device+at]')
        .between([known.device, last], [known.device, '\uffff'], last === '', false)
        .limit(ENTRIES_AT_ONCE)
        .toArray();
      const final = entries.at(-1);
      if (!final) break;
      for (const record of await this.#recordsOf(entries)) {
        this.#checkRecord(record, known, chain);
        if (record.at === known.at) head = record.hash;
      }
      count += entries.length;
      last = final.at;
      this.#advance(entries.length);
    }
    // The end of a chain cut off: what it ended with is written down apart.
    if (known.hash !== null && head !== known.hash) {
      this.#noteRecord({ device: known.device, at: known.at, label: null }, 'missing');
    }
    return count;
  }

  async #recordsOf(entries: readonly JournalEntry[]): Promise<ChangeRecord[]> {
    const patches = await this.#database.patches.bulkGet(entries.map(({ id }) => id));
    return entries.flatMap((entry, index) => {
      const lines = patches[index];
      try {
        if (lines) return [recordOf(entry, lines)];
      } catch {
        // Not even JSON any more: that it is not what it was is all there is to say.
        this.#noteRecord(entry, 'altered');
        return [];
      }
      this.#noteRecord(entry, 'missing');
      return [];
    });
  }

  #checkRecord(record: ChangeRecord, known: KnownDevice, chain: ChainCheck): void {
    for (const key of rowsTouched([{ patches: record.patches.filter(isPlain) }])) this.#keys.add(key);
    // Beyond what is known without a gap stands what came in bundles of a selection: each is checked by itself.
    if (record.at > known.at) {
      if (!isIntact(record)) this.#noteRecord(record, 'altered');
      return;
    }
    const broken = chain.check(record);
    if (broken) this.#noteRecord(record, broken.problem);
  }

  #noteRecord(
    { device, at, label }: Pick<Extract<VerifyProblem, { kind: 'record' }>, 'device' | 'at' | 'label'>,
    problem: Extract<VerifyProblem, { kind: 'record' }>['problem'],
  ): void {
    this.#note({ kind: 'record', problem, device, at, label });
  }

  async #checkRows(): Promise<number> {
    for (const table of CHANGED_TABLES) {
      const ids = await rowsOf(this.#database, table).toCollection().primaryKeys();
      for (const id of ids) this.#keys.add(rowKey(table, id));
    }
    const keys = [...this.#keys];
    let rows = 0;
    for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
      rows += await this.#checkSome(keys.slice(from, from + ROWS_AT_ONCE));
    }
    return rows;
  }

  /** In one transaction, so that nothing is written between the two readings. @returns how many rows stand */
  async #checkSome(keys: readonly RowKey[]): Promise<number> {
    const { journal, patches, clippings, texts, entities, mentions, events, decisions, reports, savedSearches } =
      this.#database;
    const tables = [journal, patches, clippings, texts, entities, mentions, events, decisions, reports, savedSearches];
    const [{ rows, unreadable }, folded] = await this.#database.transaction('r', tables, async () => [
      await readableRows(this.#database, keys),
      await foldRows(this.#database, keys),
    ]);
    for (const key of keys) {
      const [is, should] = [rows.get(key) ?? null, folded.get(key)?.row ?? null];
      if (canonicalJson(is) === canonicalJson(should) && !unreadable.has(key)) continue;
      this.#wrongRows.push(key);
      const row = is ?? should ?? {};
      const named = [row['title'], row['excerpt'], row['id']].find((name) => typeof name === 'string');
      this.#note({ kind: 'row', key, title: typeof named === 'string' ? named : partsOfKey(key).id });
    }
    this.#advance(keys.filter((key) => key.startsWith('clippings/') || key.startsWith('texts/')).length);
    return rows.size;
  }

  async #checkOriginals(): Promise<number> {
    const titlesOf = await titlesByOriginal(this.#database);
    const hashes = await this.#database.originals.toCollection().primaryKeys();
    const here = new Set(hashes);
    for (const [hash, titles] of titlesOf) {
      if (!here.has(hash)) this.#note({ kind: 'original', problem: 'missing', sha256: hash, titles });
    }
    for (let from = 0; from < hashes.length; from += ORIGINALS_AT_ONCE) {
      const some = hashes.slice(from, from + ORIGINALS_AT_ONCE);
      for (const hash of some) {
        if (await isUnaltered(this.#database, hash)) continue;
        this.#note({ kind: 'original', problem: 'altered', sha256: hash, titles: titlesOf.get(hash) ?? [] });
      }
      this.#advance(some.length);
    }
    return hashes.length;
  }
}

function isPlain(patch: ChangeRecord['patches'][number]): patch is Patch {
  return patch.kind !== 'withheld';
}
