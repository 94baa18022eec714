import type { ColumnStore } from '../columns/column-store.ts';
import { saveColumns } from '../columns/saved-columns.ts';
import { segmentOfKey } from '../index/block.ts';
import type { IndexStorage } from '../index/segment.ts';
import { ArchiveIndex } from './archive-index.ts';
import type { ArchiveSnapshot } from './archive-snapshot.ts';
import type { ArchiveSource, ChangeNote } from './archive-source.ts';
import { Lock } from '../../model/lock.ts';
import { applyChanges, openColumns, readChanges, type ArchiveChanges, type OpenOptions } from './open-columns.ts';
import { isAboutBlock, SegmentLoader, type IndexNews } from './segment-loader.ts';

/** The archive is not the one that was opened: it was wiped, or another was put in its place. Open it anew. */
export class ReplacedArchiveError extends Error {
  override readonly name = 'ReplacedArchiveError';
}

/** What has changed since the archive was last looked at. */
interface News {
  /** Null as long as nobody has asked for words. */
  readonly index: IndexNews | null;
  readonly changes: ArchiveChanges;
}

/** How often something begins again when the index changes under it. */
const ATTEMPTS = 4;

/**
 * The columns and the index in memory, kept in step with the archive. Whoever uses them does so one at a time. The index
 * is opened by the first who needs it: the first list of a start has no words (docs/decisions/052).
 */
export class ArchiveState {
  readonly source: ArchiveSource;
  readonly storage: IndexStorage;
  readonly columns: ColumnStore;
  readonly index: ArchiveIndex;
  /** Counts up whenever a search may have another answer than before. */
  version = 0;
  /** One reads or changes what is in memory at a time. Nobody waits for a write of the database while he has it. */
  readonly #lock = new Lock();
  readonly #refreshing = new Lock();
  readonly #segments: SegmentLoader;
  #snapshot: ArchiveSnapshot | null = null;
  #isIndexOpen = false;
  #upTo: number;
  #savedUpTo: number;

  private constructor(
    { source, storage }: { source: ArchiveSource; storage: IndexStorage },
    { columns, upTo, rebuilt }: { columns: ColumnStore; upTo: number; rebuilt: boolean },
  ) {
    this.source = source;
    this.storage = storage;
    this.columns = columns;
    this.index = new ArchiveIndex(storage, columns);
    this.#segments = new SegmentLoader(storage, this.index);
    this.#upTo = upTo;
    this.#savedUpTo = rebuilt ? -1 : upTo;
  }

  static async open(source: ArchiveSource, storage: IndexStorage, options: OpenOptions = {}): Promise<ArchiveState> {
    const state = new ArchiveState({ source, storage }, await openColumns(source, options));
    await state.refresh();
    return state;
  }

  /** How many notes of changes the kept columns do not know of; they are read again at the next start. */
  get unsavedNotes(): number {
    return this.#upTo - this.#savedUpTo;
  }

  /** Takes in what has changed in the archive and its index. While it is being read, searches go on. */
  async refresh(): Promise<void> {
    await this.#lookAgain(() => this.#isIndexOpen);
  }

  /**
   * Takes in the Changes there were, as every question does. Each has a note, so that the database is asked for one thing
   * alone; a segment that another window merged away is missed when a block of it is read.
   */
  async takeInChanges(): Promise<void> {
    await this.#lookAgain((isChanged) => this.#isIndexOpen && (isChanged || this.#current().unindexed > 0));
  }

  async #lookAgain(isIndexWanted: (isChanged: boolean) => boolean): Promise<void> {
    await this.#refreshing.run(async () => {
      for (let isDone = false; !isDone;) {
        const { version } = this;
        const news = await this.#readNews(isIndexWanted);
        // What was read holds as long as nobody else took something in meanwhile.
        const takeIn = () => version === this.version && this.#takeIn(news);
        // Where nothing is new nobody waits for those who are searching.
        isDone = this.#isNothing(news) || (await this.#lock.run(takeIn));
      }
    });
  }

  /** Takes in what has changed, and opens the index if it is not yet. */
  async openIndex(): Promise<void> {
    await this.#lookAgain(() => true);
  }

  /** How often segments were taken out that are of no use; their blocks are then left to be cleared. */
  get drops(): number {
    return this.#segments.drops;
  }

  get isIndexOpen(): boolean {
    return this.#isIndexOpen;
  }

  /** Reads more of the index into memory; false when there is nothing more to read. */
  async warm(): Promise<boolean> {
    try {
      return await this.index.warm();
    } catch (error) {
      await this.recover(error);
      return true;
    }
  }

  /** Keeps the columns as they are. */
  async save(): Promise<void> {
    const upTo = this.#upTo;
    await this.source.saveColumns(saveColumns(this.columns, upTo));
    this.#savedUpTo = upTo;
  }

  /**
   * Runs a task that reads the index while nothing else does. Where the index changed under it, or part of it is
   * damaged, what is of no use is dropped and the task begins again.
   */
  async read<T>(task: (snapshot: ArchiveSnapshot) => Promise<T>): Promise<T> {
    if (!this.#isIndexOpen) await this.openIndex();
    return this.readColumns(task);
  }

  /** The same for a task that reads no more of the snapshot than the columns and which rows are clippings. */
  async readColumns<T>(task: (snapshot: ArchiveSnapshot) => Promise<T>): Promise<T> {
    return this.#lock.run(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await task(this.#current());
        } catch (error) {
          if (attempt === ATTEMPTS || !(await this.#recover(error))) throw error;
        }
      }
    });
  }

  /** Takes out what an error says is damaged; throws any other error but that of a changed index. */
  async recover(error: unknown): Promise<void> {
    await this.#lock.run(async () => {
      if (!(await this.#recover(error))) throw error;
    });
  }

  #current(): ArchiveSnapshot {
    this.#snapshot ??= this.index.snapshot();
    return this.#snapshot;
  }

  async #recover(error: unknown): Promise<boolean> {
    if (!isAboutBlock(error)) return false;
    // Where its segment is not there any more, it was merged, and a refresh is enough; else the block is lost.
    await this.#segments.retire(segmentOfKey(error.key));
    // What the search that failed left unfinished must not meet the one that follows.
    this.#snapshot = null;
    await this.#refresh();
    return true;
  }

  async #refresh(): Promise<void> {
    this.#takeIn(await this.#readNews(() => this.#isIndexOpen));
  }

  async #readNews(isIndexWanted: (isChanged: boolean) => boolean): Promise<News> {
    const notes = await this.source.notesFrom(this.#upTo);
    const isChanged = (notes.at(-1)?.seq ?? 0) !== this.#upTo;
    if (!isIndexWanted(isChanged)) return { index: null, changes: await this.#readChanges(notes) };
    const numbers = await this.storage.numbers();
    if (numbers.every((seq) => this.index.has(seq)))
      return { index: { rows: new Set(numbers), read: [] }, changes: await this.#readChanges(notes) };
    // Segments first: the notes of the changes that wrote them are then there to be read.
    const index = await this.#segments.news(this.#isIndexOpen);
    return { index, changes: await this.#readChanges(await this.source.notesFrom(this.#upTo)) };
  }

  async #readChanges(notes: readonly ChangeNote[]): Promise<ArchiveChanges> {
    const changes = await readChanges(this.source, notes, this.#upTo);
    if (changes === null) throw new ReplacedArchiveError();
    return changes;
  }

  #isNothing({ index, changes }: News): boolean {
    if (this.version === 0 || changes.upTo !== this.#upTo) return false;
    return index === null || (this.#isIndexOpen && index.read.length === 0 && this.#goneBy(index).length === 0);
  }

  #goneBy({ rows }: IndexNews): number[] {
    return this.index.numbers.filter((seq) => !rows.has(seq));
  }

  #takeIn(news: News): true {
    if (this.#isNothing(news)) return true;
    const { index, changes } = news;
    // From an index that was not open nobody was answered, so what was answered before still holds.
    if (this.#isIndexOpen || this.version === 0 || changes.upTo !== this.#upTo) this.version += 1;
    applyChanges(this.columns, changes);
    if (index) {
      this.index.attach(index.read);
      this.index.detach(this.#goneBy(index));
      this.#isIndexOpen = true;
    }
    this.#upTo = changes.upTo;
    this.#snapshot = null;
    return true;
  }
}
