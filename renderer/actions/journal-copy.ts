import i18next from 'i18next';
import { journalLine } from '#shared/change/journal-line.ts';
import type { HostJournal, JournalState } from '#shared/host.ts';
import { host } from '../host/host.ts';
import { database, type ArchiveDatabase } from '../store/database.ts';
import { idsOfReadings, intactPortions, portionAfter, type JournalPortion } from '../store/journal-copy.ts';
import { lastSeq } from '../store/journal.ts';
import { sealAddition } from '../store/seal/seal-addition.ts';
import { notify } from '../ui/notices.ts';

/** The disk of the journal beside the profile refused; the code is the operating system's. */
export class JournalCopyError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The journal beside the profile could not be written: ${code}`);
    this.code = code;
  }
}

/**
 * Keeps the journal beside the profile abreast of the archive's own. A Change lands in the archive first, since only
 * there it is known whether it can be done at all, and then in the file; it is reported as saved after both. What a
 * crash leaves between the two is found and written at the next start.
 */
export class JournalCopy {
  readonly #database: ArchiveDatabase;
  readonly #journal: HostJournal;
  /** Up to which record of the archive's journal the files go; null until `catchUp` has looked. */
  #upTo: number | null = null;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(archive: ArchiveDatabase, journal: HostJournal) {
    this.#database = archive;
    this.#journal = journal;
  }

  /**
   * Writes what the files have not, whenever it was done.
   *
   * @param state what the files hold now
   * @throws JournalCopyError where they cannot be written
   */
  async catchUp({ devices }: JournalState): Promise<void> {
    const upTo = await lastSeq(this.#database);
    const there = new Set(devices.flatMap(({ readings }) => readings));
    const ids = await idsOfReadings(this.#database, (reading) => !there.has(reading));
    for (let from = 0; from < ids.length; from += CAUGHT_UP_AT_ONCE) {
      const entries = await this.#database.journal.bulkGet(ids.slice(from, from + CAUGHT_UP_AT_ONCE));
      for (const portion of await intactPortions(this.#database, entries)) await this.#append(portion);
    }
    this.#upTo = upTo;
  }

  /** Looks at the files anew before the next copy: the archive was made anew. */
  forget(): void {
    this.#upTo = null;
  }

  /**
   * Resolves once all that was in the archive when it was called is in the files too. Calls while one is under way
   * share the next: a thousand small Changes do not wait for the disk a thousand times.
   *
   * @throws JournalCopyError where they cannot be written
   */
  copied(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const run = this.#copy();
      // The next one is to run whether or not this one could.
      this.#running = run.catch(() => undefined);
      return run;
    });
    return this.#next;
  }

  async #copy(): Promise<void> {
    if (this.#upTo === null) return this.catchUp(await this.#journal.state());
    for (;;) {
      const portion = await portionAfter(this.#database, this.#upTo);
      if (!portion) return;
      await this.#append(portion);
      this.#upTo = portion.upTo;
    }
  }

  async #append({ records, originals }: JournalPortion): Promise<void> {
    const lines = records.map((record) => ({ device: record.device, at: record.at, line: journalLine(record) }));
    const { seal } = this.#database;
    const addition = seal ? sealAddition(seal, records, { lines, originals }) : { lines, originals };
    const outcome = await this.#journal.append(addition);
    if (outcome.kind === 'failed') throw new JournalCopyError(outcome.code);
  }
}

const CAUGHT_UP_AT_ONCE = 50;

/** This archive's; null where the host keeps no journal. */
export const journalCopy: JournalCopy | null = host.journal ? new JournalCopy(database, host.journal) : null;

let isTold = false;

/**
 * Waits until what was written is in the journal beside the profile too. Where that cannot be, the archive has it all
 * the same: it is said once, and tried again with every Change.
 */
export async function copyJournal(): Promise<void> {
  if (!journalCopy) return;
  try {
    await journalCopy.copied();
    isTold = false;
  } catch (error) {
    console.error(error);
    const code = error instanceof JournalCopyError ? error.code : String(error);
    if (!isTold) notify({ kind: 'problem', text: i18next.t('journal.copyFailed', { code }) });
    isTold = true;
  }
}
