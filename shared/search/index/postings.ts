import { TEXT_FIELDS } from '../search-document.ts';
import { ByteReader, type ByteWriter } from './bytes.ts';

/*
 * A term's postings, a document after the other: (documents since the last << 2 | shape), then by shape
 *   once in the body: nothing; often in the body: how often, less 2; once in another field: the field;
 *   else a bit for each field, and for each of those how often, less 1.
 * Its positions, in the same order, field after field: for each place the words since the last in that field.
 */
const ONCE_IN_BODY = 0;
const OFTEN_IN_BODY = 1;
const ONCE_ELSEWHERE = 2;
const MIXED = 3;

const BODY = TEXT_FIELDS.indexOf('body');
export const FIELD_COUNT = TEXT_FIELDS.length;

/** A place in a document as one number: the field, and the number of the word in it. */
export const PLACES_PER_FIELD = 2 ** 24;

/**
 * Writes one document's posting and positions.
 *
 * @param places the places of the term in the document, in order, from `start` to `end`
 */
export function writePosting(
  postings: ByteWriter,
  positions: ByteWriter,
  documentsSince: number,
  places: Uint32Array,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const counts = countFields(places, start, end);
  const first = Math.floor((places[start] ?? 0) / PLACES_PER_FIELD);
  const count = end - start;
  const isOneField = counts[first] === count;
  if (isOneField && first === BODY) {
    postings.number((documentsSince << 2) | (count === 1 ? ONCE_IN_BODY : OFTEN_IN_BODY));
    if (count > 1) postings.number(count - 2);
  } else if (count === 1) {
    postings.number((documentsSince << 2) | ONCE_ELSEWHERE);
    postings.byte(first);
  } else writeMixed(postings, documentsSince, counts);
  let field = -1;
  let last = 0;
  for (let index = start; index < end; index += 1) {
    const place = places[index] ?? 0;
    const own = Math.floor(place / PLACES_PER_FIELD);
    if (own !== field) last = own * PLACES_PER_FIELD;
    field = own;
    positions.number(place - last);
    last = place;
  }
}

const fieldCounts = new Uint32Array(FIELD_COUNT);

function countFields(places: Uint32Array, start: number, end: number): Uint32Array {
  fieldCounts.fill(0);
  for (let index = start; index < end; index += 1) {
    const field = Math.floor((places[index] ?? 0) / PLACES_PER_FIELD);
    fieldCounts[field] = (fieldCounts[field] ?? 0) + 1;
  }
  return fieldCounts;
}

function writeMixed(postings: ByteWriter, documentsSince: number, counts: Uint32Array): void {
  postings.number((documentsSince << 2) | MIXED);
  let fields = 0;
  for (let field = 0; field < FIELD_COUNT; field += 1) if (counts[field]) fields |= 1 << field;
  postings.byte(fields);
  for (let field = 0; field < FIELD_COUNT; field += 1) if (counts[field]) postings.number((counts[field] ?? 1) - 1);
}

/**
 * Reads postings one document after the other. After `next()`: the document, which fields have the term (a bit each)
 * and how often each does; `tailStart` to `tailEnd` are the posting's bytes but for the document.
 */
export class PostingReader {
  document = 0;
  fields = 0;
  /** How often the term stands in the document. */
  count = 0;
  /** How often in each field; holds for the fields that `fields` names. */
  readonly counts = new Uint32Array(FIELD_COUNT);
  shape = 0;
  tailStart = 0;
  tailEnd = 0;
  readonly #reader: ByteReader;
  #end: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#reader = new ByteReader(bytes, start);
    this.#end = end;
  }

  next(): boolean {
    const reader = this.#reader;
    if (reader.at >= this.#end) return false;
    const head = reader.number();
    this.document += head >>> 2;
    this.shape = head & 3;
    this.tailStart = reader.at;
    if (this.shape === MIXED) this.#mixed();
    else {
      const field = this.shape === ONCE_ELSEWHERE ? reader.number() : BODY;
      this.count = this.shape === OFTEN_IN_BODY ? reader.number() + 2 : 1;
      this.fields = 1 << field;
      this.counts[field] = this.count;
    }
    this.tailEnd = reader.at;
    return true;
  }

  #mixed(): void {
    this.fields = this.#reader.number();
    this.count = 0;
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      if ((this.fields & (1 << field)) === 0) continue;
      const count = this.#reader.number() + 1;
      this.counts[field] = count;
      this.count += count;
    }
  }

  /** Reads this posting's places from `positions`, which must stand at them. Appends them to `into`. */
  places(positions: ByteReader, into: number[]): void {
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      if ((this.fields & (1 << field)) === 0) continue;
      let place = field * PLACES_PER_FIELD;
      for (let left = this.counts[field] ?? 0; left > 0; left -= 1) {
        place += positions.number();
        into.push(place);
      }
    }
  }
}
