import { sharedLength } from '../shared-length.ts';
import { BLOCK_SIZE, sealed, STREAM, STREAM_COUNT, TERMS_BLOCK_SIZE, type Stream } from './block.ts';
import { ByteWriter } from './bytes.ts';
import { INDEX_FORMAT, type BuiltBlock, type SegmentHeader } from './segment.ts';

/** A word of the index: its stem, by which it is sorted, and itself, of which the stem is a part. */
export interface TermKey {
  readonly stem: string;
  readonly form: string;
}

/** The order of terms: words of one stem stand together, so that one block answers for all forms of a word. */
export function keyOf({ stem, form }: TermKey): string {
  return `${stem}\0${form}`;
}

/** What a segment knows of each of its documents, in the order of their numbers. */
export interface DocumentTable {
  readonly ids: readonly string[];
  /** Words in all fields. */
  readonly lengths: Uint32Array;
  /** Which fields have words, a bit each. */
  readonly fields: Uint8Array;
  /** 1 where the segment only says that the clipping is gone. */
  readonly gone: Uint8Array;
}

const encoder = new TextEncoder();

/**
 * Writes a segment, terms in order, as a run of blocks; memory holds no more than the blocks not yet taken.
 *
 * A term's entry: letters it shares with the stem before, the rest of the stem, what stands before the stem (and 1; 0 if
 * the stem is no part of the word) and behind it in the word, in how many documents it is, and the lengths of its
 * postings and positions, which follow one another in their streams from where the block says.
 */
export class SegmentWriter {
  readonly #blocks: BuiltBlock[] = [];
  readonly #counts = new Array<number>(STREAM_COUNT).fill(0);
  readonly #pending = Array.from({ length: STREAM_COUNT }, () => new ByteWriter());
  readonly #written = new Array<number>(STREAM_COUNT).fill(0);
  readonly #heads: string[] = [];
  #stem = '';
  #terms = 0;
  #size = 0;

  term(key: TermKey, documents: number, postings: ByteWriter, positions: ByteWriter): void {
    const entries = this.#pending[STREAM.terms];
    if (!entries) return;
    if (entries.length >= TERMS_BLOCK_SIZE) this.#cut(STREAM.terms);
    if (entries.length === 0) this.#openTerms(entries, key);
    const { stem, form } = key;
    const shared = sharedLength(this.#stem, stem);
    const before = form.indexOf(stem);
    entries.number(shared);
    entries.number(stem.length - shared);
    entries.letters(stem, shared, stem.length);
    // للذين is ل and الذين, of which it is no part; such a word is written out.
    const isPart = before >= 0;
    entries.number(isPart ? before + 1 : 0);
    if (isPart) entries.letters(form, 0, before);
    const after = isPart ? before + stem.length : 0;
    entries.number(form.length - after);
    entries.letters(form, after, form.length);
    entries.number(documents);
    entries.number(postings.length);
    entries.number(positions.length);
    this.#append(STREAM.postings, postings.bytes, postings.length);
    this.#append(STREAM.positions, positions.bytes, positions.length);
    this.#stem = stem;
    this.#terms += 1;
  }

  documents({ ids, lengths, fields, gone }: DocumentTable): void {
    const names = encoder.encode(ids.join('\n'));
    const table = new ByteWriter(names.length + ids.length * 4);
    table.number(ids.length);
    table.number(names.length);
    table.copy(names, 0, names.length);
    for (let index = 0; index < ids.length; index += 1) {
      table.number(lengths[index] ?? 0);
      table.byte(fields[index] ?? 0);
      table.byte(gone[index] ?? 0);
    }
    this.#append(STREAM.documents, table.bytes, table.length);
  }

  /** The blocks that are whole since it was last asked. */
  take(): BuiltBlock[] {
    return this.#blocks.splice(0);
  }

  /** Ends the segment; the last blocks are then to be taken. */
  end(documents: number): Omit<SegmentHeader, 'order'> {
    for (const stream of Object.values(STREAM)) this.#cut(stream);
    return {
      format: INDEX_FORMAT,
      documents,
      terms: this.#terms,
      blocks: [...this.#counts],
      size: this.#size,
      heads: this.#heads,
    };
  }

  #openTerms(entries: ByteWriter, key: TermKey): void {
    this.#heads.push(keyOf(key));
    this.#stem = '';
    entries.number(this.#written[STREAM.postings] ?? 0);
    entries.number(this.#written[STREAM.positions] ?? 0);
  }

  #append(stream: Stream, bytes: Uint8Array, length: number): void {
    const pending = this.#pending[stream];
    if (!pending) return;
    for (let from = 0; from < length;) {
      const to = Math.min(length, from + BLOCK_SIZE - pending.length);
      pending.copy(bytes, from, to);
      if (pending.length === BLOCK_SIZE) this.#cut(stream);
      from = to;
    }
    this.#written[stream] = (this.#written[stream] ?? 0) + length;
  }

  #cut(stream: Stream): void {
    const pending = this.#pending[stream];
    if (!pending || pending.length === 0) return;
    const number = this.#counts[stream] ?? 0;
    const bytes = sealed(pending.bytes.subarray(0, pending.length));
    this.#blocks.push({ stream, number, bytes });
    this.#counts[stream] = number + 1;
    this.#size += bytes.length;
    pending.clear();
  }
}
