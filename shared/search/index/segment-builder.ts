import type { Span } from '../../model/span.ts';
import { larger } from '../../text/larger.ts';
import { WordScanner } from '../../text/word-scanner.ts';
import { stemOf } from '../language/word-forms.ts';
import { TEXT_FIELDS, type SearchDocument } from '../search-document.ts';
import { ByteWriter } from './bytes.ts';
import { PLACES_PER_FIELD } from './postings.ts';
import { SegmentWriter } from './segment-writer.ts';
import { sortKeys } from './sort-keys.ts';
import { LONGEST_TERM, type BuiltSegment } from './segment.ts';
import { TermTable } from './term-table.ts';
import { writePosting } from './write-posting.ts';

/** What of a clipping is indexed: its own words. */
export type IndexedDocument = Pick<SearchDocument, 'id' | 'text' | 'body' | 'lines'>;

const FIRST_CAPACITY = 1 << 14;
const URL = TEXT_FIELDS.indexOf('url');

/**
 * Builds a segment in memory: every word of every document with its place, in arrays that grow, and no string a word.
 * Add each clipping once.
 */
export class SegmentBuilder {
  readonly #terms = new TermTable();
  readonly #scanner = new WordScanner();
  readonly #ids: string[] = [];
  readonly #lengths: number[] = [];
  readonly #fields: number[] = [];
  readonly #gone: number[] = [];
  /** Of each word read, in order: its term and its place. */
  #termOf = new Uint32Array(FIRST_CAPACITY);
  #placeOf = new Uint32Array(FIRST_CAPACITY);
  /** Where each document's words end. */
  readonly #ends: number[] = [];
  #count = 0;

  get documents(): number {
    return this.#ids.length;
  }

  add({ id, text, body, lines }: IndexedDocument): void {
    let fields = 0;
    let length = 0;
    for (const [field, name] of TEXT_FIELDS.entries()) {
      const words = name === 'body' ? this.#read(field, text, body) : this.#line(field, lines[name]);
      if (words > 0) fields |= 1 << field;
      if (field !== URL) length += words;
    }
    this.#close(id, { length, fields, gone: 0 });
  }

  /** Says of a clipping that it is gone, whatever earlier segments say. */
  remove(id: string): void {
    this.#close(id, { length: 0, fields: 0, gone: 1 });
  }

  #close(id: string, { length, fields, gone }: { length: number; fields: number; gone: number }): void {
    this.#ids.push(id);
    this.#lengths.push(length);
    this.#fields.push(fields);
    this.#gone.push(gone);
    this.#ends.push(this.#count);
  }

  #line(field: number, line: string): number {
    return line === '' ? 0 : this.#read(field, line, [{ start: 0, end: line.length }]);
  }

  /** Takes in the words of a field; returns how many they are. */
  #read(field: number, text: string, spans: readonly Span[]): number {
    const first = field * PLACES_PER_FIELD;
    let place = first;
    for (const { start, end } of spans) {
      const scanner = this.#scanner.scan(text, start, end);
      while (scanner.next()) {
        if (this.#count === this.#termOf.length) {
          this.#termOf = larger(this.#termOf, this.#count + 1);
          this.#placeOf = larger(this.#placeOf, this.#count + 1);
        }
        this.#termOf[this.#count] = this.#terms.numberOf(scanner.codes, Math.min(scanner.length, LONGEST_TERM));
        this.#placeOf[this.#count] = place;
        this.#count += 1;
        place += 1;
      }
    }
    return place - first;
  }

  /** Writes what was added; the builder is then of no further use. */
  finish(): BuiltSegment {
    const writer = new SegmentWriter();
    this.#writeTerms(writer);
    writer.documents({
      ids: this.#ids,
      lengths: Uint32Array.from(this.#lengths),
      fields: Uint8Array.from(this.#fields),
      gone: Uint8Array.from(this.#gone),
    });
    const header = writer.end(this.#ids.length);
    return { header, blocks: writer.take() };
  }

  #writeTerms(writer: SegmentWriter): void {
    const { starts, documents, places } = this.#byTerm();
    const forms = Array.from({ length: this.#terms.count }, (_, term) => this.#terms.word(term));
    const stems = forms.map(stemOf);
    const postings = new ByteWriter();
    const positions = new ByteWriter();
    for (const term of sortKeys(forms.map((form, index) => `${stems[index] ?? ''}\0${form}`))) {
      const [stem, form] = [stems[term] ?? '', forms[term] ?? ''];
      postings.clear();
      positions.clear();
      const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
      const count = writeDocuments({ postings, positions, documents, places }, start, end);
      writer.term({ stem, form }, count, postings, positions);
    }
  }

  /** The words sorted by their term, and within a term as they were read: by document, by field, by place. */
  #byTerm(): { starts: Uint32Array; documents: Uint32Array; places: Uint32Array } {
    const starts = new Uint32Array(this.#terms.count + 1);
    for (let word = 0; word < this.#count; word += 1) bump(starts, (this.#termOf[word] ?? 0) + 1, 1);
    for (let term = 0; term < this.#terms.count; term += 1) bump(starts, term + 1, starts[term] ?? 0);
    const next = starts.slice();
    const documents = new Uint32Array(this.#count);
    const places = new Uint32Array(this.#count);
    let word = 0;
    for (const [document, end] of this.#ends.entries()) {
      for (; word < end; word += 1) {
        const term = this.#termOf[word] ?? 0;
        const at = next[term] ?? 0;
        next[term] = at + 1;
        documents[at] = document;
        places[at] = this.#placeOf[word] ?? 0;
      }
    }
    return { starts, documents, places };
  }
}

function bump(array: Uint32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

interface TermWriting {
  readonly postings: ByteWriter;
  readonly positions: ByteWriter;
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
}

/** Writes the postings of one term; returns in how many documents it is. */
function writeDocuments({ postings, positions, documents, places }: TermWriting, from: number, to: number): number {
  let count = 0;
  let last = 0;
  for (let start = from; start < to;) {
    const document = documents[start] ?? 0;
    let end = start + 1;
    while (end < to && documents[end] === document) end += 1;
    writePosting(postings, positions, document - last, places, { start, end });
    last = document;
    start = end;
    count += 1;
  }
  return count;
}

/** The segment of these documents, and of these clippings that are gone. */
export function buildSegment(documents: Iterable<IndexedDocument>, gone: Iterable<string> = []): BuiltSegment {
  const builder = new SegmentBuilder();
  for (const document of documents) builder.add(document);
  for (const id of gone) builder.remove(id);
  return builder.finish();
}
