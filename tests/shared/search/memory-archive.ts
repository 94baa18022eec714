import { blockKey, segmentOfKey, type StoredBlock } from '#shared/search/index/block.ts';
import type { BuiltSegment, IndexStorage, SegmentHeader, SegmentRow } from '#shared/search/index/segment.ts';
import { buildSegment } from '#shared/search/index/segment-builder.ts';
import { columnRow } from '#shared/search/columns/column-row.ts';
import type { SavedColumns } from '#shared/search/columns/saved-columns.ts';
import { tellsAllSince, type ArchiveSource, type ChangeNote } from '#shared/search/engine/archive-source.ts';
import type { SearchDocument, Tag } from '#shared/search/search-document.ts';

/** What a crash throws; nothing after it is done. */
export class Crash extends Error {}

/**
 * An archive in memory, as the store would keep it: each method of the storage is a transaction, done whole or not at
 * all. `crashIn` so many transactions ends everything, as a worker that is killed would.
 */
export class MemoryArchive {
  readonly documents = new Map<string, SearchDocument>();
  readonly tags = new Map<string, Tag>();
  segments: SegmentRow[] = [];
  readonly blocks = new Map<number, Uint8Array>();
  notes: ChangeNote[] = [];
  saved: SavedColumns | null = null;
  crashIn = Infinity;
  #lastSegment = 0;
  #lastNote = 0;

  /** Writes clippings and removes others, with their index, in one transaction, as a Change is. */
  commit(documents: readonly SearchDocument[], gone: readonly string[] = []): void {
    for (const document of documents) this.documents.set(document.id, document);
    for (const id of gone) this.documents.delete(id);
    this.#add(buildSegment(documents, gone));
    this.note(
      [...documents.map(({ id }) => id), ...gone],
      documents.flatMap(({ tags }) => tags.map(({ id }) => id)),
    );
    for (const tag of documents.flatMap(({ tags }) => tags)) this.tags.set(tag.id, tag);
  }

  note(clippings: readonly string[], tags: readonly string[] = []): void {
    this.#lastNote += 1;
    this.notes.push({ seq: this.#lastNote, clippings, tags });
  }

  #add(segment: BuiltSegment, order?: number): number {
    this.#lastSegment += 1;
    const seq = this.#lastSegment;
    for (const { stream, number, bytes } of segment.blocks) this.blocks.set(blockKey(seq, stream, number), bytes);
    this.segments.push({ ...segment.header, order: order ?? seq, seq, ready: true });
    return seq;
  }

  #drop(seqs: readonly number[]): void {
    this.segments = this.segments.filter(({ seq }) => !seqs.includes(seq));
  }

  readonly storage: IndexStorage = {
    numbers: async () => this.#read(() => this.segments.map(({ seq }) => seq)),
    segments: async () => this.#read(() => [...this.segments]),
    blocks: async (keys) => this.#read(() => keys.map((key) => this.blocks.get(key))),
    add: async (segment, { order, replaces = [] } = {}) =>
      this.#write(() => {
        this.#drop(replaces);
        return this.#add(segment, order);
      }),
    begin: async () =>
      this.#write(() => {
        this.#lastSegment += 1;
        const header = { format: '', order: 0, documents: 0, terms: 0, blocks: [], size: 0, heads: [] };
        this.segments.push({ ...header, seq: this.#lastSegment, ready: false });
        return this.#lastSegment;
      }),
    write: async (blocks: readonly StoredBlock[]) =>
      this.#write(() => blocks.forEach(({ key, bytes }) => this.blocks.set(key, bytes))),
    publish: async (seq: number, header: SegmentHeader, replaced: readonly number[]) =>
      this.#write(() => {
        const seqs = new Set(this.segments.map((row) => row.seq));
        if (![seq, ...replaced].every((wanted) => seqs.has(wanted))) return false;
        this.#drop(replaced);
        this.segments = this.segments.map((row) => (row.seq === seq ? { ...header, seq, ready: true } : row));
        return true;
      }),
    drop: async (seqs) => this.#write(() => this.#drop(seqs)),
    clear: async (most) =>
      this.#write(() => {
        const owners = new Set(this.segments.map(({ seq }) => seq));
        const keys = [...this.blocks.keys()].filter((key) => !owners.has(segmentOfKey(key))).slice(0, most);
        for (const key of keys) this.blocks.delete(key);
        return keys.length > 0;
      }),
  };

  readonly source: ArchiveSource = {
    count: async () => this.#read(() => this.documents.size),
    notesFrom: async (seq) => this.#read(() => this.notes.filter((note) => note.seq >= seq)),
    lastNote: async () => this.#read(() => this.#lastNote),
    rows: async (ids) => this.#read(() => this.#documents(ids).map(columnRow)),
    rowsAfter: async (id, count) =>
      this.#read(() => {
        const ids = [...this.documents.keys()].sort().filter((other) => id === null || other > id);
        return this.#documents(ids.slice(0, count)).map(columnRow);
      }),
    tags: async (ids) => this.#read(() => ids.flatMap((id) => this.tags.get(id) ?? [])),
    allTags: async () => this.#read(() => [...this.tags.values()]),
    documents: async (ids) => this.#read(() => this.#documents(ids)),
    savedColumns: async () => this.#read(() => this.saved),
    saveColumns: async (columns) =>
      this.#write(() => {
        const first = this.notes.find(({ seq }) => seq >= columns.upTo);
        if (!tellsAllSince(first, columns.upTo)) return;
        this.saved = structuredClone(columns);
        this.notes = this.notes.filter(({ seq }) => seq >= columns.upTo);
      }),
  };

  #documents(ids: readonly string[]): SearchDocument[] {
    return ids.flatMap((id) => this.documents.get(id) ?? []);
  }

  /** A transaction that reads, after which others may have their turn. */
  async #read<T>(read: () => T): Promise<T> {
    await Promise.resolve();
    if (this.crashIn <= 0) throw new Crash();
    return read();
  }

  async #write<T>(write: () => T): Promise<T> {
    await Promise.resolve();
    this.crashIn -= 1;
    if (this.crashIn <= 0) throw new Crash();
    return write();
  }
}
