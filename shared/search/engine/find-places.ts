import { STREAM } from '../index/block.ts';
import { ByteReader } from '../index/bytes.ts';
import { PLACES_PER_FIELD, PostingReader } from '../index/postings.ts';
import { nearby, type Occurrence } from '../match-words.ts';
import type { NearQuery, PhraseQuery, WordQuery } from '../query/query.ts';
import type { LoadedSegment } from './archive-snapshot.ts';
import { readPostings, termsIn, type ReadTerm } from './read-terms.ts';
import type { ScoreBoard } from './score-board.ts';
import { FIELD_WEIGHTS, termsOfPhrase } from './weights.ts';

/** The places of one word in the documents that may meet the condition, document after document. */
type PlacesOf = ReadonlyMap<number, readonly number[]>;

/** Finds the documents of a segment in which words stand as a phrase, or near each other. */
export async function findPlaces(
  query: PhraseQuery | NearQuery,
  segment: LoadedSegment,
  fields: number,
): Promise<(board: ScoreBoard) => void> {
  const parts = query.kind === 'phrase' ? [query] : query.parts;
  const words = await Promise.all(parts.map((part) => termsOfPart(part, segment)));
  const read = await Promise.all(words.flat().map((terms) => readPostings(segment, terms)));
  const candidates = documentsWithAll(read, segment.rows, fields);
  if (candidates.numbers.length === 0) return () => undefined;
  const places = await Promise.all(read.map((terms) => readPlaces(terms, segment, candidates.marks)));
  return (board) => {
    for (const document of candidates.numbers) {
      let from = 0;
      const lists = parts.map((part) => {
        const length = part.kind === 'phrase' ? part.forms.length : 1;
        const occurrences = sequences(places.slice(from, from + length), document);
        from += length;
        return occurrences;
      });
      const weight =
        query.kind === 'phrase' ? weighed(lists[0] ?? [], fields) : weighedNear(lists, query.distance, fields);
      if (weight > 0) board.note(segment.rows[document] ?? 0, weight);
    }
  };
}

/** The terms that each word of a part may be. */
async function termsOfPart(part: PhraseQuery | WordQuery, segment: LoadedSegment) {
  if (part.kind === 'phrase') return Promise.all(termsOfPhrase(part).map((wanted) => segment.reader.terms(wanted)));
  return [await termsIn(segment, part)];
}

/** The documents that have each of the words in some wanted field: 1 at their numbers. */
function documentsWithAll(
  words: readonly (readonly ReadTerm[])[],
  rows: Int32Array,
  fields: number,
): { readonly marks: Uint8Array; readonly numbers: readonly number[] } {
  // The rarest first: a document that lacks it is not looked at again.
  const byRarity = [...words].sort((one, other) => documentsOf(one) - documentsOf(other));
  const met = new Uint16Array(rows.length);
  for (const [word, terms] of byRarity.entries()) {
    for (const { bytes } of terms) {
      const reader = new PostingReader(bytes);
      while (reader.next()) {
        if (met[reader.document] === word && (reader.fields & fields) !== 0) met[reader.document] = word + 1;
      }
    }
  }
  const marks = new Uint8Array(rows.length);
  const numbers: number[] = [];
  for (let document = 0; document < rows.length; document += 1) {
    if (met[document] !== words.length || (rows[document] ?? -1) < 0) continue;
    marks[document] = 1;
    numbers.push(document);
  }
  return { marks, numbers };
}

function documentsOf(terms: readonly ReadTerm[]): number {
  return terms.reduce((sum, { documents }) => sum + documents, 0);
}

/** Reads a word's places in the candidates. */
async function readPlaces(
  terms: readonly ReadTerm[],
  segment: LoadedSegment,
  candidates: Uint8Array,
): Promise<PlacesOf> {
  const stretches = terms.map(({ positions }) => positions);
  const read = await segment.reader.stretches(STREAM.positions, stretches);
  const places = new Map<number, number[]>();
  for (const [index, { bytes }] of terms.entries()) {
    const postings = new PostingReader(bytes);
    const positions = new ByteReader(read[index] ?? new Uint8Array());
    while (postings.next()) {
      if (candidates[postings.document] !== 1) {
        positions.skip(postings.count);
        continue;
      }
      const own = places.get(postings.document) ?? [];
      postings.places(positions, own);
      places.set(postings.document, own);
    }
  }
  // Several forms of one word: their places are to be in order, as those of one are.
  if (terms.length > 1) for (const own of places.values()) own.sort((one, other) => one - other);
  return places;
}

/** Where the words stand one after the other in a document. */
function sequences(words: readonly PlacesOf[], document: number): Occurrence[] {
  const [first, ...rest] = words.map((places) => places.get(document) ?? []);
  const following = rest.map((places) => new Set(places));
  const found: Occurrence[] = [];
  for (const place of first ?? []) {
    if (following.every((places, index) => places.has(place + index + 1)))
      found.push({ first: place, last: place + rest.length });
  }
  return found;
}

/** What the occurrences in wanted fields weigh. */
function weighed(occurrences: readonly Occurrence[], fields: number): number {
  let weight = 0;
  for (const { first } of occurrences) {
    const field = Math.floor(first / PLACES_PER_FIELD);
    if ((fields & (1 << field)) !== 0) weight += FIELD_WEIGHTS[field] ?? 1;
  }
  return weight;
}

/** What the places weigh where all parts stand near each other, within one field. */
function weighedNear(lists: readonly (readonly Occurrence[])[], distance: number, fields: number): number {
  // Fields lie so far apart in the numbers that nothing of two is near.
  const places = nearby(lists, distance);
  return weighed(
    places.map((place) => place[0] ?? { first: 0, last: 0 }),
    fields,
  );
}
