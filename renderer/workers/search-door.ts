import { ArchiveSearch } from '#shared/search/archive-search.ts';
import { ReplacedArchiveError } from '#shared/search/engine/archive-state.ts';
import { pause } from '#shared/model/pause.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { archiveSource } from '../store/archive-source.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { segmentStorage } from '../store/segment-storage.ts';

/** Whoever types waits no longer than this for what is being written at that moment. */
const PATIENCE_MS = 40;

export interface Answered<T> {
  readonly answer: T;
  /** Whether it knows of every Change written before the question. */
  readonly isCurrent: boolean;
}

/** Opens the search when it is first asked for, and again where the archive was replaced. */
export class SearchDoor {
  readonly #archive: ArchiveDatabase;
  #opening: Promise<ArchiveSearch> | null = null;
  #open: ArchiveSearch | null = null;
  #clippingsRead = 0;
  /** Whether nothing had changed at the last question. In an import something has at each, and answers come too early. */
  #isQuiet = true;
  /** How many questions are being answered. Of several at once the first would wait for all that is worked out early. */
  #underWay = 0;

  constructor(archive: ArchiveDatabase) {
    this.#archive = archive;
  }

  /**
   * Asks the search something of the archive as it now stands. While the database says whether anything changed, the
   * answer is worked out already: mostly nothing did. Where something did, it is asked again.
   *
   * @param question what only reads, since it may be asked twice
   * @param asked whether it is for somebody who is typing, and will not wait for what is being written
   */
  async ask<T extends object>(
    question: (search: ArchiveSearch) => Promise<T>,
    asked: Pick<SearchRequest, 'typing'> = { typing: false },
  ): Promise<Answered<T>> {
    return this.use(async (search) => {
      const isAlone = this.#underWay === 0;
      this.#underWay += 1;
      try {
        return await this.#answer(search, question, { typing: asked.typing, early: this.#isQuiet && isAlone });
      } finally {
        this.#underWay -= 1;
      }
    });
  }

  async #answer<T extends object>(
    search: ArchiveSearch,
    question: (search: ArchiveSearch) => Promise<T>,
    { typing, early }: { readonly typing: boolean; readonly early: boolean },
  ): Promise<Answered<T>> {
    const { version } = search;
    const [isCurrent, answer] = await Promise.all([
      isDone(search.refresh(), typing ? PATIENCE_MS : null),
      // Once the request to the database is on its way: this thread is then busy.
      early ? pause(0).then(async () => question(search)) : null,
    ]);
    const isSame = search.version === version;
    this.#isQuiet = isSame && isCurrent;
    return { answer: answer && isSame ? answer : await question(search), isCurrent };
  }

  /** Does something with the search as it was when last looked at; where the archive was replaced, with the new one's. */
  async use<T>(task: (search: ArchiveSearch) => Promise<T>): Promise<T> {
    this.#opening ??= this.#begin(false);
    const opening = this.#opening;
    try {
      return await task(await opening);
    } catch (error) {
      const isReplaced = error instanceof ReplacedArchiveError;
      // Of several questions that meet the same failure, the first opens it anew for all.
      if (this.#opening === opening) this.#opening = isReplaced ? this.#begin(true) : null;
      if (!isReplaced || !this.#opening) throw error;
      return task(await this.#opening);
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
