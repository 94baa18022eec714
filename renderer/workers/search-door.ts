import { ArchiveSearch } from '#shared/search/archive-search.ts';
import { ReplacedArchiveError } from '#shared/search/engine/archive-state.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { archiveSource } from '../store/archive-source.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { segmentStorage } from '../store/segment-storage.ts';

/** Whoever types waits no longer than this for what is being written at that moment. */
const PATIENCE_MS = 40;

/** Opens the search when it is first asked for, and again where the archive was replaced. */
export class SearchDoor {
  readonly #archive: ArchiveDatabase;
  #opening: Promise<ArchiveSearch> | null = null;
  #open: ArchiveSearch | null = null;
  #clippingsRead = 0;

  constructor(archive: ArchiveDatabase) {
    this.#archive = archive;
  }

  /**
   * Does something with the search as it stands now; where the archive was replaced, with the new one's.
   *
   * @param asked whether it is for somebody who is typing, and will not wait for what is being written
   */
  async use<T>(
    task: (search: ArchiveSearch, isCurrent: boolean) => T | Promise<T>,
    asked: Pick<SearchRequest, 'typing'> = { typing: false },
  ): Promise<T> {
    this.#opening ??= this.#begin(false);
    const opening = this.#opening;
    try {
      const search = await opening;
      const refreshing = search.refresh();
      return await task(search, await isDone(refreshing, asked.typing ? PATIENCE_MS : null));
    } catch (error) {
      const isReplaced = error instanceof ReplacedArchiveError;
      // Of several questions that meet the same failure, the first opens it anew for all.
      if (this.#opening === opening) this.#opening = isReplaced ? this.#begin(true) : null;
      if (!isReplaced || !this.#opening) throw error;
      return task(await this.#opening, true);
    }
  }

  /** The search once it is open; null until then. */
  get opened(): ArchiveSearch | null {
    return this.#open;
  }

  /** How many clippings were read so far, where the columns are being made anew. */
  get clippingsRead(): number {
    return this.#clippingsRead;
  }

  async #begin(afresh: boolean): Promise<ArchiveSearch> {
    this.#open = null;
    this.#clippingsRead = 0;
    const onProgress = (rows: number) => {
      this.#clippingsRead = rows;
    };
    const search = await ArchiveSearch.open(archiveSource(this.#archive), segmentStorage(this.#archive), {
      afresh,
      onProgress,
    });
    this.#open = search;
    return search;
  }
}

/** Whether a promise is kept within some time; null waits for it. What it fails with later, the next question meets. */
async function isDone(promise: Promise<void>, patience: number | null): Promise<boolean> {
  const kept = promise.then(() => true);
  if (patience === null) return kept;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  return Promise.race([kept, late]).finally(() => clearTimeout(timer));
}
