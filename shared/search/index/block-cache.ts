import { unsealed } from './block.ts';
import type { IndexStorage } from './segment.ts';

/** A block is not there: its segment was merged into another while it was being read, or it was lost. */
export class MissingBlockError extends Error {
  override readonly name = 'MissingBlockError';
  readonly key: number;

  constructor(key: number) {
    super(`Search index: block ${key} is gone`);
    this.key = key;
  }
}

/** A block is not what was written. Its segment is to be built anew. */
export class DamagedBlockError extends Error {
  override readonly name = 'DamagedBlockError';
  readonly key: number;

  constructor(key: number) {
    super(`Search index: block ${key} is damaged`);
    this.key = key;
  }
}

/** Blocks as they were read; null for one that is damaged, which concerns him alone who asked for it. */
type ReadBlocks = ReadonlyMap<number, Uint8Array | null>;

/** As much as the postings of a hundred thousand clippings take. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Blocks that were read lately. What several ask for at once is read in one transaction: a query's words are looked up
 * side by side.
 */
export class BlockCache {
  readonly #storage: IndexStorage;
  readonly #mostBytes: number;
  readonly #blocks = new Map<number, Uint8Array>();
  #bytes = 0;
  #wanted = new Set<number>();
  #reading: Promise<ReadBlocks> | null = null;

  constructor(storage: IndexStorage, mostBytes = MOST_BYTES) {
    this.#storage = storage;
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether more would push out what is there. */
  get isFull(): boolean {
    return this.#bytes >= this.#mostBytes * 0.8;
  }

  /**
   * The bytes of the blocks of these keys, in the same order, checksum verified and taken off.
   *
   * @throws MissingBlockError, DamagedBlockError
   */
  async read(keys: readonly number[]): Promise<readonly Uint8Array[]> {
    const known = keys.map((key) => this.#touch(key));
    const missing = keys.filter((_, index) => known[index] === undefined);
    if (missing.length === 0) return known as Uint8Array[];
    for (const key of missing) this.#wanted.add(key);
    // Whoever else asks before this turn ends is served by the same transaction.
    this.#reading ??= Promise.resolve().then(() => this.#readWanted());
    const read = await this.#reading;
    return keys.map((key, index) => {
      const bytes = known[index] ?? read.get(key);
      if (bytes === null) throw new DamagedBlockError(key);
      if (!bytes) throw new MissingBlockError(key);
      return bytes;
    });
  }

  /** Forgets the blocks whose keys lie in these ranges. */
  forget(ranges: readonly (readonly [number, number])[]): void {
    for (const [key, bytes] of this.#blocks) {
      if (!ranges.some(([first, last]) => key >= first && key <= last)) continue;
      this.#blocks.delete(key);
      this.#bytes -= bytes.length;
    }
  }

  #touch(key: number): Uint8Array | undefined {
    const bytes = this.#blocks.get(key);
    if (!bytes) return undefined;
    // A Map keeps the order of entry: what is put in again is the last to be forgotten.
    this.#blocks.delete(key);
    this.#blocks.set(key, bytes);
    return bytes;
  }

  async #readWanted(): Promise<ReadBlocks> {
    const keys = [...this.#wanted].sort((one, other) => one - other);
    this.#wanted = new Set();
    this.#reading = null;
    const stored = await this.#storage.blocks(keys);
    const read = new Map<number, Uint8Array | null>();
    for (const [index, key] of keys.entries()) {
      const block = stored[index];
      if (!block) continue;
      const bytes = unsealed(block);
      read.set(key, bytes);
      if (bytes) this.#keep(key, bytes);
    }
    this.#makeRoom();
    return read;
  }

  #keep(key: number, bytes: Uint8Array): void {
    if (!this.#blocks.has(key)) this.#bytes += bytes.length;
    this.#blocks.set(key, bytes);
  }

  #makeRoom(): void {
    for (const [key, bytes] of this.#blocks) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#blocks.delete(key);
      this.#bytes -= bytes.length;
    }
  }
}
