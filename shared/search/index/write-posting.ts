import type { ByteWriter } from './bytes.ts';
import { BODY, FIELD_COUNT, MIXED, OFTEN_IN_BODY, ONCE_ELSEWHERE, ONCE_IN_BODY, PLACES_PER_FIELD } from './postings.ts';

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
  if (end - start === 1) writeLonePlace(postings, positions, documentsSince, places[start] ?? 0);
  else {
    writeCounts(postings, documentsSince, countFields(places, start, end), end - start);
    writePlaces(positions, places, start, end);
  }
}

/** Most terms stand once in a document: there is nothing to count. */
function writeLonePlace(postings: ByteWriter, positions: ByteWriter, documentsSince: number, place: number): void {
  const field = Math.floor(place / PLACES_PER_FIELD);
  postings.number((documentsSince << 2) | (field === BODY ? ONCE_IN_BODY : ONCE_ELSEWHERE));
  if (field !== BODY) postings.byte(field);
  positions.number(place - field * PLACES_PER_FIELD);
}

function writeCounts(postings: ByteWriter, documentsSince: number, counts: Uint32Array, total: number): void {
  if (counts[BODY] !== total) writeMixed(postings, documentsSince, counts);
  else {
    postings.number((documentsSince << 2) | OFTEN_IN_BODY);
    postings.number(total - 2);
  }
}

function writePlaces(positions: ByteWriter, places: Uint32Array, start: number, end: number): void {
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
