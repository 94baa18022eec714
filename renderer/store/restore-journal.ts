import { RecordsDiffer } from '#shared/change/join-records.ts';
import { parseJournalLine, type BrokenLine } from '#shared/change/journal-line.ts';
import { readLines } from '#shared/change/read-lines.ts';
import type { HostJournal, JournalState } from '#shared/host.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { sha256 } from '#shared/text/sha256.ts';
import type { ArchiveDatabase } from './database.ts';
import { originalsNamedBy } from './journal-copy.ts';
import { mergeRecords } from './merge-records.ts';
import { isSealedLine, openLine, readOriginal } from './seal/sealed-line.ts';

/** A line of the journal's files that was left out. */
export interface LeftOutLine {
  readonly file: string;
  readonly line: number;
  /**
   * `differs`: the archive has another record of the same Change. `unreadable`: no UTF-8, too long, or sealed otherwise.
   * `unsealed`: it stands open in the journal of a locked archive, where anybody may have put it.
   */
  readonly reason: BrokenLine['reason'] | 'differs' | 'unreadable' | 'unsealed';
}

export interface RestoreOutcome {
  /** How many records were new to the archive. */
  readonly records: number;
  readonly leftOut: readonly LeftOutLine[];
  /** Hashes of originals that neither the archive nor the journal's folder has unharmed. */
  readonly missingOriginals: readonly string[];
}

export interface RestoreProgress {
  readonly bytes: number;
  readonly of: number;
}

const RECORDS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 8 * 1024 ** 2;

/** A record with the place it was read from. */
interface PlacedRecord {
  readonly record: ChangeRecord;
  readonly file: string;
  readonly line: number;
}

/**
 * Brings into the archive what the journal beside the profile has and the archive has not. It only adds, so it can be
 * broken off at any moment and done again.
 *
 * @param journal read from; nothing is written to it
 */
export async function restoreJournal(
  database: ArchiveDatabase,
  journal: Pick<HostJournal, 'read' | 'original'>,
  files: JournalState['files'],
  onProgress: (progress: RestoreProgress) => void = () => undefined,
): Promise<RestoreOutcome> {
  const restore = new Restore(database, journal);
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const { name, size } of files) {
    let portion: PlacedRecord[] = [];
    let characters = 0;
    let read = 0;
    const chunks = chunksOf(journal, name, (bytes) => (read = bytes));
    for await (const { number, text, isEnded } of readLines(chunks)) {
      const record = restore.parse(name, number, text, isEnded);
      if (!record) continue;
      portion.push({ record, file: name, line: number });
      characters += text?.length ?? 0;
      if (portion.length < RECORDS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
      await restore.take(portion);
      [portion, characters] = [[], 0];
      onProgress({ bytes: before + read, of });
    }
    await restore.take(portion);
    before += size;
    onProgress({ bytes: before, of });
  }
  return restore.outcome;
}

/** One of the journal's files, piece by piece. */
export async function* chunksOf(
  journal: Pick<HostJournal, 'read'>,
  file: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for (let offset = 0; ;) {
    const bytes = await journal.read({ file, offset });
    if (bytes.length === 0) return;
    offset += bytes.length;
    onRead(offset);
    yield bytes;
  }
}

class Restore {
  readonly #database: ArchiveDatabase;
  readonly #journal: Pick<HostJournal, 'original'>;
  readonly #leftOut: LeftOutLine[] = [];
  readonly #missing = new Set<string>();
  readonly #sealedOriginals = new Map<string, string>();
  #records = 0;

  constructor(database: ArchiveDatabase, journal: Pick<HostJournal, 'original'>) {
    this.#database = database;
    this.#journal = journal;
  }

  get outcome(): RestoreOutcome {
    return { records: this.#records, leftOut: this.#leftOut, missingOriginals: [...this.#missing] };
  }

  /** The record of a line, or null, noted where it matters. */
  parse(file: string, line: number, text: string | null, isEnded: boolean): ChangeRecord | null {
    // The last line of a crash: what it was to say was never reported as saved, or was written again.
    if (!isEnded || text === '') return null;
    if (this.#database.seal && text !== null && !isSealedLine(text)) {
      this.#leftOut.push({ file, line, reason: 'unsealed' });
      return null;
    }
    const opened = text === null ? null : openLine(this.#database.seal, text);
    for (const [hash, name] of opened?.originals ?? []) this.#sealedOriginals.set(hash, name);
    const parsed = opened && parseJournalLine(opened.line);
    if (parsed?.ok) return parsed.value;
    this.#leftOut.push({ file, line, reason: parsed ? parsed.error.reason : 'unreadable' });
    return null;
  }

  async take(portion: readonly PlacedRecord[]): Promise<void> {
    let records = portion;
    while (records.length > 0) {
      try {
        const originals = await this.#originals(records.map(({ record }) => record));
        const taken = await mergeRecords(
          this.#database,
          records.map(({ record }) => record),
          originals,
        );
        this.#records += taken.records;
        return;
      } catch (error) {
        if (!(error instanceof RecordsDiffer)) throw error;
        const isOther = ({ record }: PlacedRecord) => record.id !== error.changeId;
        for (const { file, line } of records.filter((placed) => !isOther(placed))) {
          this.#leftOut.push({ file, line, reason: 'differs' });
        }
        records = records.filter(isOther);
      }
    }
  }

  /** The originals of these records that the archive has not, as far as they are there and unharmed. */
  async #originals(records: readonly ChangeRecord[]): Promise<Original[]> {
    const wanted = [...new Set(records.flatMap(originalsNamedBy))];
    const known = await this.#database.originals.where('sha256').anyOf(wanted).primaryKeys();
    const here = new Set<string>(known);
    const originals: Original[] = [];
    for (const hash of wanted) {
      if (here.has(hash)) continue;
      const bytes = await readOriginal(this.#journal, this.#database.seal, hash, this.#sealedOriginals);
      if (bytes && sha256(bytes) === hash) originals.push({ sha256: hash, bytes });
      else this.#missing.add(hash);
    }
    return originals;
  }
}
