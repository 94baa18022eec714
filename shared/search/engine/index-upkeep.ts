import { BlockCache } from '../index/block-cache.ts';
import { chooseMerge } from '../index/merge-policy.ts';
import { SegmentMerge } from '../index/merge-segments.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import { ReplacedArchiveError, type ArchiveState } from './archive-state.ts';

/** What is being done in the background, and how far it is. */
export type UpkeepProgress =
  | { readonly task: 'none' }
  | { readonly task: 'indexing'; readonly done: number; readonly total: number }
  | { readonly task: 'merging' }
  | { readonly task: 'clearing' }
  | { readonly task: 'warming' }
  | { readonly task: 'saving' }
  /** Something is left to do, better once nobody writes: ask again in a while. */
  | { readonly task: 'waiting' };

/** Clippings read and indexed in one step, about a twentieth of a second. */
const CLIPPINGS_AT_ONCE = 100;
/** Blocks removed in one step, each in a transaction of its own. */
const BLOCKS_AT_ONCE = 64;
/** So many changes are noted at most before the columns are kept; a start reads again what they touched. */
const MOST_NOTES = 200;
/** A merge reads each block once. */
const MERGE_CACHE_BYTES = 4 * 1024 * 1024;

/**
 * Keeps the index in order, a short step at a time: indexes clippings that no segment has the words of, merges
 * segments, saves the columns. After any crash, the next start goes on from what was whole.
 */
export class IndexUpkeep {
  readonly #state: ArchiveState;
  #merge: SegmentMerge | null = null;
  /** After how many drops there were no blocks left of segments that are gone; null where there may be some. */
  #clearedAfter: number | null = null;
  #verified = false;
  #indexed = 0;
  /** How many notes there were when it was left for later to keep the columns: if no more came, nobody is writing. */
  #waitingWith = 0;
  /** Clippings that were asked for and not had; they are not asked for again. */
  readonly #unreadable = new Set<string>();

  constructor(state: ArchiveState) {
    this.#state = state;
  }

  /** Does the next step. Says what it was; `none` where nothing is left to do until something changes. */
  async step(): Promise<UpkeepProgress> {
    await this.#state.openIndex();
    if (!this.#verified) await this.#verify();
    const missing = this.#state.index.missing().filter((id) => !this.#unreadable.has(id));
    if (missing.length > 0) return this.#index(missing);
    this.#indexed = 0;
    if (await this.#clearSome()) return { task: 'clearing' };
    if (await this.#mergeSome()) return { task: 'merging' };
    if (this.#isTimeToSave()) {
      await this.#state.save();
      return { task: 'saving' };
    }
    if (await this.#state.warm()) return { task: 'warming' };
    if (this.#state.unsavedNotes === 0) return { task: 'none' };
    this.#waitingWith = this.#state.unsavedNotes;
    return { task: 'waiting' };
  }

  /** The columns are written whole, many megabytes: once for an import and not with each of its Changes. */
  #isTimeToSave(): boolean {
    const { unsavedNotes } = this.#state;
    return unsavedNotes >= MOST_NOTES || (unsavedNotes > 0 && unsavedNotes === this.#waitingWith);
  }

  /** Counts once whether the columns have all clippings: somebody may have written past the Changes. */
  async #verify(): Promise<void> {
    const count = await this.#state.source.count();
    await this.#state.refresh();
    if (count !== this.#state.columns.count && (await this.#state.source.count()) === count)
      throw new ReplacedArchiveError();
    this.#verified = true;
  }

  /** Removes what merges left behind, those that a crash ended too; false where nothing is left of them. */
  async #clearSome(): Promise<boolean> {
    if (this.#merge || this.#clearedAfter === this.#state.drops) return false;
    const { drops, storage } = this.#state;
    if (await storage.clear(BLOCKS_AT_ONCE)) return true;
    const unfinished = (await storage.segments()).filter(({ ready }) => !ready).map(({ seq }) => seq);
    if (unfinished.length > 0) await storage.drop(unfinished);
    else this.#clearedAfter = drops;
    return unfinished.length > 0;
  }

  async #index(missing: readonly string[]): Promise<UpkeepProgress> {
    const { storage, source } = this.#state;
    // A Change that is written while the texts are read gets a higher number, and its words hold.
    const rows = await storage.segments();
    const order = Math.max(0, ...rows.map((row) => Math.max(row.order, row.seq))) + 0.5;
    const ids = missing.slice(0, CLIPPINGS_AT_ONCE);
    const documents = await source.documents(ids);
    const builder = new SegmentBuilder();
    for (const document of documents) builder.add(document);
    const read = new Set(documents.map(({ id }) => id));
    for (const id of ids) if (!read.has(id)) this.#unreadable.add(id);
    if (read.size > 0) {
      await storage.add(builder.finish(), { order });
      await this.#state.refresh();
    }
    this.#indexed += ids.length;
    return { task: 'indexing', done: this.#indexed, total: this.#indexed + missing.length - ids.length };
  }

  async #beginMerge(): Promise<SegmentMerge | null> {
    const { index, storage } = this.#state;
    const candidates = index.segments.map(({ seq, documents }) => ({ seq, documents, live: index.liveDocuments(seq) }));
    const chosen = chooseMerge(candidates);
    if (chosen.length === 0) return null;
    const cache = new BlockCache(storage, MERGE_CACHE_BYTES);
    // Between the choice and here nothing is awaited, so what stays is what is alive now.
    this.#merge = await SegmentMerge.begin(storage, index.mergeInputs(chosen, cache));
    return this.#merge;
  }

  /** Merges some more of what is to be merged; false where nothing is. */
  async #mergeSome(): Promise<boolean> {
    try {
      const merge = this.#merge ?? (await this.#beginMerge());
      if (!merge) return false;
      if (await merge.step()) return true;
      this.#merge = null;
      await merge.publish();
      this.#clearedAfter = null;
      await this.#state.refresh();
    } catch (error) {
      // Its segments are damaged, or not there any more. What was begun is of no use, and swept away.
      this.#merge = null;
      this.#clearedAfter = null;
      await this.#state.recover(error);
    }
    return true;
  }
}
